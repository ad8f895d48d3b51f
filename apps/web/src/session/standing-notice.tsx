import { Alert } from 'antd';
import { useMe } from '../api/session.js';
import { useSpeech } from '../language/language.js';

/** Says on every page of an enterprise's account that nobody has verified yet what it may do meanwhile; else nothing. */
export function StandingNotice() {
  const { t } = useSpeech();
  const { unverified, enterprise } = useMe();
  if (!unverified) return null;
  return (
    <Alert
      type="info"
      showIcon
      style={{ marginBottom: 16 }}
      title={t('企业身份待核实', 'Your account has yet to be verified')}
      description={
        enterprise === null
          ? t(
              '该统一社会信用代码已有其他账号。所在地主管部门（区县优先）核实由您经办后，您即可查看和填报；如需加快，请携营业执照联系主管部门，或请企业管理员邀请您加入。',
              'Others have an account for this credit code. Once the authority of your place (the district first) has verified that you act for it, you see and fill in everything. Ask it, with the business licence, or let the administrator of your enterprise invite you.',
            )
          : t(
              '您可以登记工厂、填报和上传材料，暂不能提交；所在地主管部门（区县优先）核实后即可提交。',
              'You can register factories, fill in and upload, and not submit yet; you can once the authority of your place (the district first) has verified the account.',
            )
      }
    />
  );
}
