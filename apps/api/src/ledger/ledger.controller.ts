import { Body, Controller, Get, HttpCode, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiResponse, ApiTags } from '@nestjs/swagger';
import { type CosignatureBody, cosignatureBody } from '@tidu/contracts';
import { forbidden, notFound } from '@tidu/domain';
import { type EventStore } from '@tidu/event-store';
import {
  eventLine,
  formatVerifierKey,
  parseCheckpoint,
  parseSignatureLine,
  parseTilePath,
  type VerifierKey,
  verifySignature,
} from '@tidu/ledger';
import {
  type Account,
  checkpointNote,
  dailyCheckpoint,
  keepCosignature,
  keptTiles,
  type LedgerKeys,
  newestCheckpoint,
  newestWitnessed,
  sealedEvents,
} from '@tidu/platform';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import type pg from 'pg';
import { RefusedError } from '../http/problem.js';
import { CurrentAccount, Public } from '../session/account.guard.js';
import { EVENT_STORE, LEDGER_KEYS, POOL, WITNESS_KEYS } from '../tokens.js';

const TEXT = 'text/plain; charset=utf-8';
/** A checkpoint is good for a moment; what is in a tile, for ever (C2SP tlog-tiles). */
const FOR_A_MOMENT = 'public, max-age=2';
const FOR_EVER = 'public, max-age=31536000, immutable';
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const COUNT = /^(?:0|[1-9]\d{0,11})$/;

/** The public ledger (台账): signed checkpoints and tiles, for anybody to keep and to check; and for auditors the events themselves. */
@ApiTags('ledger')
@Controller('ledger')
export class LedgerController {
  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(LEDGER_KEYS) private readonly keys: LedgerKeys,
    @Inject(WITNESS_KEYS) private readonly witnesses: readonly VerifierKey[],
  ) {}

  @Public()
  @Get('checkpoint')
  @ApiOperation({ summary: '最新检查点 · The newest signed checkpoint' })
  @ApiResponse({ status: 200, description: 'C2SP tlog-checkpoint' })
  async newest(@Res() reply: FastifyReply): Promise<void> {
    await send(reply, FOR_A_MOMENT, await checkpointNote(this.pool));
  }

  @Public()
  @Get('witnessed')
  @ApiOperation({ summary: '最新的有见证检查点 · The newest checkpoint with a cosignature' })
  @ApiResponse({ status: 200, description: 'C2SP tlog-checkpoint' })
  async witnessed(@Res() reply: FastifyReply): Promise<void> {
    await send(reply, FOR_A_MOMENT, await newestWitnessed(this.pool, 1));
  }

  @Public()
  @Get('daily/:day')
  @ApiOperation({ summary: '当日检查点（打印留存） · The checkpoint of a day, to print' })
  @ApiResponse({ status: 200, description: 'C2SP tlog-checkpoint' })
  async daily(@Param('day') day: string, @Res() reply: FastifyReply): Promise<void> {
    await send(reply, FOR_A_MOMENT, DAY.test(day) ? await dailyCheckpoint(this.pool, day) : null);
  }

  @Public()
  @Get('keys')
  @ApiOperation({ summary: '台账公钥 · The keys of the log, as a policy names them' })
  @ApiResponse({ status: 200, description: 'C2SP signed-note verifier keys, one a line' })
  async publicKeys(@Res() reply: FastifyReply): Promise<void> {
    const lines = this.keys.signers.map(({ key }) => `${formatVerifierKey(key)}\n`);
    await send(reply, FOR_A_MOMENT, lines.join(''));
  }

  @Public()
  @Get('tile/*')
  @ApiOperation({ summary: '哈希瓦片与条目包 · Tiles of hashes and bundles of entries' })
  @ApiParam({ name: 'path', type: String })
  @ApiResponse({ status: 200, description: 'C2SP tlog-tiles' })
  async tile(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const id = parseTilePath(request.url.split('?')[0]?.replace(/^\/ledger\//, '') ?? '');
    const bytes = id === null ? null : await keptTiles(this.pool).tile(id);
    if (bytes === null) throw absent();
    await reply
      .header('Content-Type', 'application/octet-stream')
      .header('Cache-Control', FOR_EVER)
      .send(Buffer.from(bytes));
  }

  @Public()
  @Post('cosignatures')
  @HttpCode(204)
  @ApiOperation({ summary: '登记见证签名 · A witness adds its cosignature' })
  @ApiResponse({ status: 204, description: '已登记 · It stands beside the checkpoint' })
  async cosign(@Body({ schema: cosignatureBody }) { size, line }: CosignatureBody): Promise<void> {
    const note = await checkpointNote(this.pool, size);
    const checkpoint = note === null ? null : parseCheckpoint(note);
    if (checkpoint === null) throw absent();
    const signature = parseSignatureLine(line.trimEnd());
    const isKnown =
      signature !== null &&
      this.witnesses.some((key) => verifySignature(key, checkpoint.note.text, signature));
    if (!isKnown)
      throw new RefusedError(
        forbidden(
          'witness-unknown',
          '签名不属于已登记的见证方，或与该检查点不符。',
          'This is no signature of a registered witness over that checkpoint.',
        ),
      );
    await keepCosignature(this.pool, size, signature);
  }

  @Get('events/:bundle')
  @ApiOperation({ summary: '事件原文（审计） · The events of a bundle, for auditors' })
  @ApiResponse({ status: 200, description: '每行一个事件 · An event a line' })
  async events(
    @CurrentAccount() { role }: Account,
    @Param('bundle') bundle: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (role !== 'auditor')
      throw new RefusedError(
        forbidden(
          'auditors-only',
          '事件原文仅供审计员核验。',
          'The events themselves are for auditors alone.',
        ),
      );
    const size = (await newestCheckpoint(this.pool))?.size ?? 0;
    if (!COUNT.test(bundle) || Number(bundle) * 256 >= size) throw absent();
    const log = { pool: this.pool, store: this.store, saltKey: this.keys.saltKey };
    const lines = (await sealedEvents(log, size, Number(bundle))).map((event) => `${eventLine(event)}\n`);
    await send(reply, 'no-store', lines.join(''));
  }
}

async function send(reply: FastifyReply, caching: string, text: string | null): Promise<void> {
  if (text === null) throw absent();
  await reply.header('Content-Type', TEXT).header('Cache-Control', caching).send(text);
}

function absent(): RefusedError {
  return new RefusedError(notFound('not-in-the-ledger', '台账中没有此项。', 'The ledger has nothing there.'));
}
