import { describe, expect, it, jest } from '@jest/globals';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { caseContracts } from '@tidu/contracts';
import { refusal } from '../../../test/components/api.js';
import { show } from '../../../test/components/page.js';
import { editionSpecs } from '../cases/specs/governing.js';
import { CommandForm } from './command-form.js';

const schema = caseContracts.edition.bodies['adopt-edition'];
const spec = editionSpecs['adopt-edition'] ?? { fields: [] };
const context = { choices: { edition: { '2024': { zh: '2024 版', en: 'edition 2024' } } } };
const hash = `sha256:${'a'.repeat(64)}`;
const initial = {
  edition: '2024',
  contentHash: hash,
  inForceFrom: '2026-01-01',
  documentNumber: '示例〔2026〕1号',
};

function form(props: Partial<Parameters<typeof CommandForm>[0]> = {}) {
  return (
    <CommandForm
      {...{ spec, schema, context, initial, title: 'Adopt it', pending: false, onBody: () => undefined }}
      {...props}
    />
  );
}
const press = () => userEvent.click(screen.getByRole('button', { name: 'Adopt it' }));

describe('the form of a command', () => {
  it('gives the body its contract asks for', async () => {
    const onBody = jest.fn();
    show(form({ onBody }));
    await press();
    expect(onBody.mock.calls).toEqual([[initial]]);
  });

  it('says what its contract would refuse, with the way to the field, and sends nothing', async () => {
    const onBody = jest.fn();
    show(form({ onBody, initial: { ...initial, contentHash: 'md5:1' } }));
    await press();
    const alert = await screen.findByRole('alert');
    expect(document.activeElement).toBe(alert);
    const link = screen.getByRole('link', { name: /Content hash/ });
    expect(document.querySelector(link.getAttribute('href') ?? '')).toBe(
      screen.getByLabelText('Content hash'),
    );
    expect(onBody).not.toHaveBeenCalled();
  });

  it('takes the fault away once it is mended', async () => {
    const onBody = jest.fn();
    show(form({ onBody, initial: { ...initial, contentHash: 'md5:1' } }));
    await press();
    const field = await screen.findByLabelText('Content hash');
    await userEvent.clear(field);
    await userEvent.type(field, hash);
    await press();
    expect(screen.queryByRole('alert')).toBeNull();
    expect(onBody).toHaveBeenCalledTimes(1);
  });

  it('leads from each fault the server finds to its field', () => {
    const issue = { path: '$.documentNumber', message: { zh: '已有该文号', en: 'The number is taken' } };
    show(form({ problem: { ...refusal(422, 'invalid'), issues: [issue] } }));
    const link = screen.getByRole('link', { name: 'The number is taken' });
    expect(link.getAttribute('href')).toBe('#documentNumber');
  });
});
