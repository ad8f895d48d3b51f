import { Controller, Get, Res } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { load } from '@tidu/application';
import { workingCalendarView, type WorkingCalendarView } from '@tidu/contracts';
import { caseFileFor, caseFiles, chinaDay, NATIONAL } from '@tidu/domain';
import { type FastifyReply } from 'fastify';
import { actionsOn } from '../views/actions.js';
import { CurrentReader, type Reader } from '../views/reader.js';
import { calendarYears } from './calendar-years.js';

/** The working calendar (工作日历) by which all deadlines are counted. */
@ApiTags('calendar')
@Controller('api/working-calendar')
export class CalendarController {
  @Get()
  @ApiOperation({ summary: '工作日历 · The working calendar, year by year' })
  @ApiResponse({ status: 200, standardSchema: workingCalendarView })
  async all(
    @CurrentReader() reader: Reader,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<WorkingCalendarView> {
    const { state, version } = await load(reader.log, 'calendar', NATIONAL);
    void reply.header('ETag', `"${version}"`);
    const proposal = caseFileFor(caseFiles.calendar, reader.actor, state)?.proposal ?? null;
    return {
      years: calendarYears(state, chinaDay(reader.now)),
      proposal: proposal && {
        year: proposal.year,
        title: proposal.title,
        documentNumber: proposal.documentNumber,
        daysOff: proposal.daysOff,
        workingDays: proposal.workingDays,
        proposedOn: proposal.proposedOn,
      },
      version,
      actions: await actionsOn('calendar', state, reader),
    };
  }
}
