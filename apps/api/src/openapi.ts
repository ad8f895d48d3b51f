import { type INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { describeCommands } from './commands/command-operations.js';

/** Describes the API in OpenAPI 3.1 at `/api/openapi.json`, with a page to read it at `/api/docs`. */
export function describeApi(app: INestApplication): void {
  const description = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Tidu 梯度 API')
    .setDescription(
      '智能工厂梯度培育平台接口。命令须带 Idempotency-Key；修改既有内容须带 If-Match。错误以 RFC 9457 给出。 · ' +
        'Commands carry Idempotency-Key; changes of existing things carry If-Match. Errors are problem details (RFC 9457).',
    )
    .setVersion('0.1.0')
    .addCookieAuth('tidu_session')
    .build();
  const describe = (): OpenAPIObject => {
    const document = SwaggerModule.createDocument(app, description);
    describeCommands(document);
    return document;
  };
  SwaggerModule.setup('api/docs', app, describe, {
    jsonDocumentUrl: 'api/openapi.json',
  });
}
