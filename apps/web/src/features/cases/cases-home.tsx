import { Navigate } from '@tanstack/react-router';
import { firstCaseList } from '../../presentation/navigation.js';
import { useMe } from '../../api/session.js';

/** Leads on to the first list of case files the reader has. */
export function CasesHome() {
  const { role } = useMe();
  return <Navigate to="/cases/$plural" params={{ plural: firstCaseList(role) }} replace />;
}
