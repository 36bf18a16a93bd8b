import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../test/app/test-app.ts'
import { buildEmployee, buildOrganization, buildUnit } from '../../../test/builders/organization.ts'
import { newId } from '../../kernel/new-id.ts'
import { noteDeliveryReport } from './note-delivery-report.ts'
import { OutgoingMail } from './outgoing-mail.entity.ts'
import { readDeliveryReport } from './read-delivery-report.ts'

const bytes = (text: string) => Buffer.from(text.replaceAll('\n', '\r\n'))

/** As Postfix 3 writes one: the headers alone are sent back. */
const byPostfix = (messageId: string, action = 'failed') =>
  bytes(`From: MAILER-DAEMON@mail.northwind.example (Mail Delivery System)
To: tidemark@northwind.example
Subject: Undelivered Mail Returned to Sender
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status;
\tboundary="4C1D2A0B7F.1794986121/mail.northwind.example"

This is a MIME-encapsulated message.

--4C1D2A0B7F.1794986121/mail.northwind.example
Content-Description: Notification
Content-Type: text/plain; charset=us-ascii

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients. It's attached below.

--4C1D2A0B7F.1794986121/mail.northwind.example
Content-Description: Delivery report
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.northwind.example
X-Postfix-Queue-ID: 4C1D2A0B7F
Arrival-Date: Sun, 22 Nov 2026 09:15:20 +0000 (UTC)

Final-Recipient: rfc822; ada@branch.example
Original-Recipient: rfc822;ada@branch.example
Action: ${action}
Status: 5.1.1
Remote-MTA: dns; mx.branch.example
Diagnostic-Code: smtp; 550 5.1.1 <ada@branch.example>: Recipient address
    rejected: User unknown in virtual mailbox table

--4C1D2A0B7F.1794986121/mail.northwind.example
Content-Description: Undelivered Message Headers
Content-Type: text/rfc822-headers

Return-Path: <tidemark@northwind.example>
From: Lena Park <tidemark@northwind.example>
To: ada@branch.example
Subject: What changes in spring
Message-ID: ${messageId}
MIME-Version: 1.0

--4C1D2A0B7F.1794986121/mail.northwind.example--
`)

/** As Exchange writes one: the whole mail is sent back, and no diagnostic code where its own directory said no. */
const byExchange = (messageId: string) =>
  bytes(`From: "Mail Delivery System" <postmaster@branch.example>
To: tidemark@northwind.example
Subject: Undeliverable: What changes in spring
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b1_EX"

--b1_EX
Content-Type: multipart/alternative; boundary="b2_EX"

--b2_EX
Content-Type: text/plain; charset="utf-8"
Content-Transfer-Encoding: base64

WW91ciBtZXNzYWdlIHRvIGFkYSBjb3VsZG4ndCBiZSBkZWxpdmVyZWQu

--b2_EX--

--b1_EX
Content-Type: message/delivery-status

Reporting-MTA: dns;EXCH01.branch.example

Final-Recipient: RFC822;ada@branch.example
Action: Failed
Status: 5.2.2

--b1_EX
Content-Type: message/rfc822

From: Lena Park <tidemark@northwind.example>
To: ada@branch.example
Subject: What changes in spring
Message-ID: ${messageId}
MIME-Version: 1.0
Content-Type: text/plain

Dear Ada

--b1_EX--
`)

const ID = '0197a1b2-0c3d-7e4f-8a5b-6c7d8e9f0a1b'

describe('a delivery report', () => {
  it('names the mail that came back and why, whether its headers or all of it were sent back', async () => {
    expect(await readDeliveryReport(byPostfix(`<${ID}@change.northwind.example>`))).toEqual({
      mailId: ID,
      action: 'failed',
      reason:
        '550 5.1.1 <ada@branch.example>: Recipient address rejected: User unknown in virtual mailbox table',
    })
    expect(await readDeliveryReport(byExchange(`<${ID}@change.northwind.example>`))).toEqual({
      mailId: ID,
      action: 'failed',
      reason: 'Status 5.2.2',
    })
  })

  it('is refused in words where it is none, or none about a mail of ours', async () => {
    expect(await readDeliveryReport(bytes('Subject: I am away\n\nUntil Monday.\n'))).toContain(
      'This is no delivery report',
    )
    expect(await readDeliveryReport(byPostfix('<20261122.17@webmail.example>'))).toContain(
      'a mail that Tidemark did not send (<20261122.17@webmail.example>)',
    )
    const without = byPostfix(`<${ID}@n.example>`).toString().replace('text/rfc822-headers', 'text/plain')
    expect(await readDeliveryReport(bytes(without))).toContain('no headers were sent back')
  })
})

describe('a mail that came back', () => {
  let app: TestApp
  let organization: string
  let mail: string

  beforeAll(async () => {
    app = await createTestApp()
    organization = await buildOrganization(app)
    const unit = await buildUnit(app, organization)
    const employee = await buildEmployee(app, organization, unit, { email: 'ada@branch.example' })
    const em = app.tenant(organization)
    mail = newId()
    em.create(OutgoingMail, {
      id: mail,
      organization,
      kind: 'communication',
      about: newId(),
      employee,
      address: 'ada@branch.example',
      state: 'sent',
      attempts: 1,
      queuedOn: '2026-11-22',
      sentOn: '2026-11-22',
    })
    await em.flush()
  })
  afterAll(() => app.close())

  const note = async (source: Uint8Array, of = organization) => {
    const report = await readDeliveryReport(source)
    if (typeof report === 'string') throw new Error(report)
    return noteDeliveryReport(app.tenant(of), report)
  }
  const onFile = () => app.tenant(organization).findOneOrFail(OutgoingMail, mail)

  it('stays sent while it is only delayed, and in any organization but its own', async () => {
    expect(await note(byPostfix(`<${mail}@n.example>`, 'delayed'))).toBe('ignored')
    expect(await note(byPostfix(`<${mail}@n.example>`), await buildOrganization(app))).toBe('unknown')
    expect(await onFile()).toMatchObject({ state: 'sent' })
  })

  it('is given up with the reason of the report, once', async () => {
    expect(await note(byPostfix(`<${mail}@n.example>`))).toBe('given_up')
    const reason = expect.stringMatching(/^It came back: 550 5\.1\.1 .*User unknown/)
    expect(await onFile()).toMatchObject({ state: 'given_up', lastError: reason })
    expect(await note(byExchange(`<${mail}@n.example>`))).toBe('given_up_before')
    expect(await onFile()).toMatchObject({ state: 'given_up', lastError: reason })
  })
})
