import { type Problem } from '@tidu/contracts';
import { useState } from 'react';
import { newKey, upload } from '../../api/client.js';
import { useApplicationCommand } from '../../api/commands.js';
import { asProblem } from '../../api/problem.js';

/** Uploads files to a clause of an application and takes them off again. */
export function useEvidence(applicationId: string, clause: string, slot?: string) {
  const give = useApplicationCommand(applicationId);
  const [progress, setProgress] = useState<number | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);

  async function attachFile(file: File): Promise<void> {
    setProblem(null);
    setProgress(0);
    try {
      const stored = await upload(`/api/applications/${applicationId}/files`, file, setProgress);
      const title = file.name.replace(/\.[^.]+$/, '');
      await give.mutateAsync({
        type: 'attach-evidence',
        body: { id: newKey(), clause, ...(slot !== undefined && { slot }), title, ...stored },
      });
    } catch (error) {
      setProblem(asProblem(error));
    } finally {
      setProgress(null);
    }
  }

  return {
    attach: (file: File) => void attachFile(file),
    remove: (id: string) => {
      setProblem(null);
      give.mutate(
        { type: 'remove-evidence', body: { id } },
        { onError: (error) => setProblem(error.problem) },
      );
    },
    progress,
    problem,
  };
}
