import { Button, Form, Input, Modal } from 'antd';
import { useState, useSyncExternalStore } from 'react';
import { send } from '../api/client.js';
import { asProblem } from '../api/problem.js';
import { useSession } from '../api/session.js';
import { ProblemNotice } from '../design/problem-notice.js';
import { useSpeech } from '../language/language.js';
import { answerSignIn, isSignInAsked, onSignInAsked } from './sign-in-again.js';

/** Signs in again in place: the page stays as it is, and what was asked for goes on. */
export function SignInAgainDialog() {
  const { t } = useSpeech();
  const { data: me } = useSession();
  const isAsked = useSyncExternalStore(onSignInAsked, isSignInAsked);
  const [fault, setFault] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  if (me == null) return null;
  const submit = async ({ password }: { readonly password: string }): Promise<void> => {
    setBusy(true);
    try {
      await send('post', '/api/session', { body: { account: me.account, password } });
      setFault(null);
      answerSignIn(true);
    } catch (error) {
      setFault(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Modal
      open={isAsked}
      title={t('请重新登录', 'Sign in again')}
      footer={null}
      mask={{ closable: false }}
      onCancel={() => answerSignIn(false)}
      destroyOnHidden
    >
      <div className="stack">
        <p>
          {t(
            '登录已过期。本页所填内容仍在；重新登录后，刚才的操作会继续。',
            'Your session has ended. What you entered is still on the page; once you have signed in, it goes on.',
          )}
        </p>
        {fault !== null && <ProblemNotice problem={asProblem(fault)} />}
        <Form<{ password: string }>
          layout="vertical"
          onFinish={(fields) => void submit(fields)}
          requiredMark={false}
        >
          <Form.Item label={t('账号', 'Account')}>
            <Input value={me.account} readOnly autoComplete="username" />
          </Form.Item>
          <Form.Item
            name="password"
            label={t('密码', 'Password')}
            rules={[{ required: true, message: t('请填写密码。', 'Enter your password.') }]}
          >
            <Input.Password autoComplete="current-password" autoFocus />
          </Form.Item>
          <Button type="primary" htmlType="submit" block loading={isBusy}>
            {t('登录并继续', 'Sign in and go on')}
          </Button>
        </Form>
      </div>
    </Modal>
  );
}
