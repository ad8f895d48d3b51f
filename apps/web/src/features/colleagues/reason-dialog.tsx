import { type MemberRow } from '@tidu/contracts';
import { Button, Form, Input, Modal } from 'antd';
import { ProblemNotice } from '../../design/problem-notice.js';
import { useSpeech } from '../../language/language.js';
import { type RoleAct, useRoleAct } from '../../session/accounts-api.js';

/** An act on somebody's role that says why in words. */
export function ReasonDialog({
  row,
  type,
  title,
  note,
  label,
  act,
  onClose,
}: {
  readonly row: MemberRow;
  readonly type: RoleAct['type'];
  readonly title: string;
  readonly note: string;
  readonly label: string;
  readonly act: string;
  readonly onClose: () => void;
}) {
  const { t } = useSpeech();
  const give = useRoleAct();
  const { id, version } = row;
  const actOf = (words: string): RoleAct =>
    type === 'confirm-claim'
      ? { id, version, type, body: { basis: words } }
      : { id, version, type, body: { reason: words } };
  return (
    <Modal open title={title} footer={null} onCancel={onClose} destroyOnHidden>
      <div className="stack">
        <p>{note}</p>
        {give.isError && <ProblemNotice problem={give.error.problem} />}
        <Form<{ words: string }>
          layout="vertical"
          requiredMark={false}
          onFinish={({ words }) => give.mutate(actOf(words), { onSuccess: onClose })}
        >
          <Form.Item
            name="words"
            label={label}
            rules={[{ required: true, message: t('必填。', 'Required.') }]}
          >
            <Input.TextArea rows={3} maxLength={2_000} />
          </Form.Item>
          <Button type="primary" htmlType="submit" loading={give.isPending}>
            {act}
          </Button>
        </Form>
      </div>
    </Modal>
  );
}
