import {
  type AppendRecordInput,
  type AppendRecordsResult,
  type AppendResult,
  type AppendToStreamOptions,
  type BinaryEventData,
  type ConsistencyCheck,
  type ReadAllOptions,
  type ReadStreamOptions,
} from '@kurrent/kurrentdb-client';

/** What this package asks of a KurrentDB client. */
export interface KurrentClient {
  appendToStream(
    stream: string,
    events: BinaryEventData[],
    options: AppendToStreamOptions,
  ): Promise<AppendResult>;
  appendRecords(records: AppendRecordInput[], checks: ConsistencyCheck[]): Promise<AppendRecordsResult>;
  readStream(stream: string, options: ReadStreamOptions): AsyncIterable<{ event?: object }>;
  readAll(options: ReadAllOptions): AsyncIterable<{ event?: object }>;
  dispose(): Promise<void>;
}
