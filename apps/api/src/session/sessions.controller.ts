import { Controller, Delete, Get, HttpCode, Inject, Param, Req } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { sessionRow, type SessionRow } from '@tidu/contracts';
import { notFound } from '@tidu/domain';
import { type Account, endSession, endSessions, listSessions } from '@tidu/platform';
import { type FastifyRequest } from 'fastify';
import type pg from 'pg';
import { z } from 'zod';
import { RefusedError } from '../http/problem.js';
import { POOL } from '../tokens.js';
import { CurrentAccount, sessionCookie } from './account.guard.js';

/** The own sessions (会话): where the account is signed in, and how to end that. */
@ApiTags('session')
@Controller('api/sessions')
export class SessionsController {
  constructor(@Inject(POOL) private readonly pool: pg.Pool) {}

  @Get()
  @ApiOperation({ summary: '我的会话 · Where the account is signed in' })
  @ApiResponse({ status: 200, standardSchema: z.array(sessionRow) })
  list(@CurrentAccount() { id }: Account, @Req() request: FastifyRequest): Promise<SessionRow[]> {
    return listSessions(this.pool, id, request.cookies[sessionCookie(request)] ?? null);
  }

  @Delete()
  @HttpCode(204)
  @ApiOperation({ summary: '结束其他会话 · End all but this one' })
  @ApiResponse({ status: 204 })
  endOthers(@CurrentAccount() { id }: Account, @Req() request: FastifyRequest): Promise<void> {
    return endSessions(this.pool, id, request.cookies[sessionCookie(request)] ?? null);
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: '结束会话 · End one' })
  @ApiResponse({ status: 204 })
  async end(@CurrentAccount() account: Account, @Param('id') id: string): Promise<void> {
    if (await endSession(this.pool, account.id, id)) return;
    throw new RefusedError(
      notFound('session-not-found', '没有该会话，或已结束。', 'There is no such session, or it is over.'),
    );
  }
}
