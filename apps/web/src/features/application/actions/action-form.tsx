import { applicationCommandBodies, type ApplicationHttpCommand } from '@tidu/contracts';
import { type ApplicationRequest } from '../../../api/commands.js';
import { CommandForm } from '../../command-form/command-form.js';
import { AcceptanceForm } from './acceptance-form.js';
import { type ActProps } from './act-props.js';
import { actSpec } from './act-specs.js';
import { ReplaceExpertForm } from './replace-expert-form.js';
import { SelfAssessmentCheckForm } from './self-assessment-check-form.js';

/** The fields an act asks for. */
export function ActionForm({ type, ...props }: ActProps & { readonly type: ApplicationHttpCommand }) {
  const { view, title, pending, onAct } = props;
  const { campaign, eligibility } = view.application;
  switch (type) {
    case 'check-self-assessment':
      return <SelfAssessmentCheckForm {...props} />;
    case 'apply-for-acceptance':
      return <AcceptanceForm {...props} />;
    case 'replace-expert':
      return <ReplaceExpertForm {...props} />;
    default: {
      const spec = actSpec(type, view);
      if (spec === undefined) return null;
      const unmet = eligibility?.clauses.filter(({ verdict }) => verdict === 'not-met') ?? [];
      const reasons = unmet.map(({ id }) => ({ clause: id, reason: '' }));
      return (
        <CommandForm
          spec={spec}
          schema={applicationCommandBodies[type]}
          title={title}
          pending={pending}
          context={{ terms: campaign }}
          initial={type === 'refuse-award' ? { reasons } : {}}
          onBody={(body) => onAct({ type, body } as ApplicationRequest)}
        />
      );
    }
  }
}
