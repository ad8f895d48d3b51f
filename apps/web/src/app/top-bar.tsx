import { BulbOutlined, GlobalOutlined, LogoutOutlined } from '@ant-design/icons';
import { type Me, roleNames } from '@tidu/contracts';
import { Link, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useSignOut } from '../api/session.js';
import { ReminderBell } from '../features/reminders/reminder-bell.js';
import { Mark } from '../design/mark.js';
import { useSpeech } from '../language/language.js';
import { useAppearance } from './appearance.js';
import { DemoTimeControl } from './demo-time-control.js';

export function TopBar({ me }: { readonly me: Me | null }) {
  const { t, say, language, setLanguage } = useSpeech();
  const { ground, setGround } = useAppearance();
  const navigate = useNavigate();
  const signOut = useSignOut();
  const leave = () => signOut.mutate(undefined, { onSuccess: () => void navigate({ to: '/sign-in' }) });
  return (
    <header className="top-bar">
      <Link to="/" className="brand">
        <Mark />
        {t('梯度', 'Tidu')}
      </Link>
      {me !== null && (
        <Link to="/account">
          {me.name} <span className="quiet">· {say(roleNames[me.role])}</span>
        </Link>
      )}
      {me?.demo === true && <span className="demo-tag">{t('示例环境', 'demo')}</span>}
      <span className="tools">
        {me?.demo === true && <DemoTimeControl />}
        {me !== null && <ReminderBell />}
        {language === 'en' && <span className="quiet">reference translation (参考译文)</span>}
        <Button
          type="text"
          icon={<GlobalOutlined />}
          onClick={() => setLanguage(language === 'zh' ? 'en' : 'zh')}
        >
          {language === 'zh' ? 'English' : '中文'}
        </Button>
        <Button
          type="text"
          icon={<BulbOutlined />}
          aria-label={t('切换明暗', 'switch between light and dark')}
          onClick={() => setGround(ground === 'light' ? 'dark' : 'light')}
        />
        {me === null ? (
          <Link to="/sign-in">{t('登录', 'Sign in')}</Link>
        ) : (
          <Button type="text" icon={<LogoutOutlined />} onClick={leave}>
            {t('退出', 'Sign out')}
          </Button>
        )}
      </span>
    </header>
  );
}
