import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { tier } from '@tidu/contracts';
import { type PermissionMatrix, permissionMatrix, roles } from '@tidu/domain';
import { z } from 'zod';

const grant = z.strictObject({
  role: z.enum(roles),
  relation: z.string(),
  tiers: z.array(tier).optional(),
  unless: z.array(z.string()).optional(),
});
const rule = z.strictObject({ grants: z.array(grant), phases: z.array(z.string()) });
const matrix = z.strictObject({
  version: z.int(),
  rules: z.record(z.string(), z.record(z.string(), rule)),
});

/** The permission matrix (权限矩阵) the deciders go by, for pages and auditors to read. */
@ApiTags('permissions')
@Controller('api/permissions')
export class PermissionsController {
  @Get()
  @ApiOperation({ summary: '权限矩阵 · The permission matrix, by aggregate and command' })
  @ApiResponse({ status: 200, standardSchema: matrix })
  permissions(): PermissionMatrix {
    return permissionMatrix;
  }
}
