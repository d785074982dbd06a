import { describe, expect, it } from '@jest/globals';
import { EventLog } from '../../src/logs/events/EventLog.ts';
import { eventText, eventXml, instanceId, levelNumber, qualifiers } from '../../src/logs/events/EventRecord.ts';
import { transportEvent } from '../../src/smtp/events/TransportEvent.ts';

const refusal = (source: string) => transportEvent(1021, '2010', 'HubTransport', ['Unauthenticated SMTP', 20, source]);
const time = Date.UTC(2012, 3, 20, 16, 15, 52);

describe('event records', () => {
  const record = new EventLog().write(refusal('10.0.0.5'), time, 'HTCAS1.letsexchange.com');

  it('look as the article of 2012 shows them', () => {
    expect(eventText(record)).toBe(
      [
        'Log Name:      Application',
        'Source:        MSExchangeTransport',
        'Date:          04/20/2012 16:15:52',
        'Event ID:      1021',
        'Task Category: SmtpReceive',
        'Level:         Warning',
        'Keywords:      Classic',
        'User:          N/A',
        'Computer:      HTCAS1.letsexchange.com',
        'Description:',
        'Receive connector Unauthenticated SMTP rejected an incoming connection from IP address 10.0.0.5. The maximum number of connections per source (20) for this connector has been reached by this source IP address.',
      ].join('\n'),
    );
  });

  it('have the numbers that Windows gives a warning and an error', () => {
    expect([qualifiers(record), levelNumber(record), instanceId(record)]).toEqual([32772, 3, 32772 * 65536 + 1021]);
    const error = new EventLog().write(transportEvent(1031, '2019', 'FrontendTransport', ['a', 'b', 5]), 0, 'x');
    expect([qualifiers(error), levelNumber(error)]).toEqual([49156, 2]);
  });

  it('are XML with positional data', () => {
    const event = transportEvent(1021, '2010', 'HubTransport', ["A & <B>'s", 20, '10.0.0.5']);
    const xml = eventXml(new EventLog().write(event, time, 'EX01'));
    expect(xml).toContain("<EventID Qualifiers='32772'>1021</EventID>");
    expect(xml).toContain('<Data>A &amp; &lt;B&gt;&apos;s</Data><Data>20</Data><Data>10.0.0.5</Data>');
    expect(xml).toContain("SystemTime='2012-04-20T16:15:52.000000000Z'");
  });
});

describe('the event log', () => {
  const filled = (count: number, most?: number) => {
    const log = new EventLog(most);
    for (let i = 0; i < count; i++) {
      const event =
        i % 2 === 0 ? refusal(`10.0.0.${i}`) : transportEvent(1009, '2019', 'FrontendTransport', ['C', 5000]);
      log.write(event, time + i * 1000, 'EX01');
    }
    return log;
  };

  it('finds by source, id, level, time and text, the newest first', () => {
    const log = filled(10);
    const ids = (filter: Parameters<EventLog['find']>[0]) => log.find(filter).map(({ recordId }) => recordId);
    expect(ids({ newest: 2 })).toEqual([10, 9]);
    expect(ids({ source: ['msexchangefront*'] })).toEqual([10, 8, 6, 4, 2]);
    expect(ids({ id: [1021], after: time + 5000 })).toEqual([9, 7]);
    expect(ids({ before: time + 1000 })).toEqual([2, 1]);
    expect(ids({ message: 'address 10.0.0.4' })).toEqual([5]);
    expect(ids({ level: ['Error'] })).toEqual([]);
    expect(ids({ computer: ['EX0?'], newest: 1 })).toEqual([10]);
  });

  it('is bounded, and record numbers go on', () => {
    const log = filled(1000, 64);
    expect([log.size, log.find().length, log.find()[0]?.recordId]).toEqual([64, 64, 1000]);
  });

  it('comes back from its file, without a torn last line', () => {
    const log = filled(4);
    const again = new EventLog();
    expect(again.load(`${log.toLines()}{"recordId":5,"ti`)).toBe(1);
    expect(again.find()).toEqual(log.find());
    expect(again.write(refusal('10.0.0.1'), time, 'EX01').recordId).toBe(5);
  });
});
