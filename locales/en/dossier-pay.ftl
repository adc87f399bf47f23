# Paying inside the dossier.

dossier-pay = Pay the fee of a dossier
    .also = pay | payment | pay the fee | fees

dossier-pay_where = Where are you with the payment? The fee is paid only inside your dossier on dichvucong.gov.vn.
 .now = About to pay
 .now-also = not paid yet | how to pay
 .paid = I paid but the dossier does not show it
 .paid-also = already paid | money was taken
 .receipt = Which receipts to keep
 .receipt-also = keep the receipt | save the bill
 .transfer = Someone tells me to transfer money
 .transfer-also = asked me to send money | personal bank account

dossier-pay_fee = Open the procedure's page, look at the fee, then press “Xem chi tiết” (Details) to see who pays less or nothing. Pay only after that.

dossier-pay_pay = At the payment part, pay right inside the dossier on the portal, then file it. Never transfer money to anybody's personal account.

dossier-pay_proofs =
 After paying, keep 3 things: the bank's receipt, the status in the dossier, the notice from the office.
 Also write down the dossier code and the time of filing.

dossier-pay_not-shown =
 Wait a little and do not pay twice.
 Later open “Quản lý hồ sơ” (My dossiers), press that dossier and see whether it shows the payment.

dossier-pay_ask-support =
 If it still does not show, ask the portal's support and give the transaction code on the bank's receipt.
 Give only that code, never a password or a confirmation code.

dossier-pay_transfer =
 Fees are paid only inside the dossier on the portal; whoever asks for money to a personal account is a fraud.
 Have you transferred anything?
 .no = I have sent nothing
 .no-also = not sent yet | no money lost
 .yes = I already sent money
 .yes-also = money is gone | already transferred

dossier-pay_report =
 Switch off the network, call your bank at once to block the card, then tell the commune or ward police.
 Also report a fraudulent call to 156, a fraudulent message to 5656.

dossier-pay_kept = Keep the receipt and the dossier code well. To know how far the dossier is, write to me “track my dossier”.

dossier-pay_safe = Remember: fees are paid only inside the dossier on the portal. Whenever something seems odd, ask me before you pay.

dossier-pay_how-much =
 Many fees are set by the province, so I would rather not guess.
 See the fee on the procedure's page, or ask the commune or ward Public Administration Service Centre.
 .title = I do not know how much to pay
 .also = what is the fee | price
dossier-pay_exempt =
 People with merit, poor households and people with disabilities pay no civil-status fees.
 For other matters press “Xem chi tiết” (Details) at the fee, or ask the Public Administration Service Centre before you pay.
 .title = Do I pay less or nothing
 .also = poor household | free of charge
dossier-pay_five-papers =
 Under Resolution 66.22, level 2 account holders with all 5 basic papers in VNeID who file online pay less or nothing.
 It covers some procedures only, from 15/8/2026 to the end of 28/2/2027; ask the Public Administration Service Centre to be sure.
 .title = I have the 5 papers in VNeID, why a fee
 .also = all papers integrated | why must I still pay
dossier-pay_no-bank = Let a relative pay for you right inside the dossier. If there is nobody, ask at the commune or ward Public Administration Service Centre how to pay.
 .title = I have no bank account
 .also = cash only | no bank card
dossier-pay_no-pay-part =
 Some matters are free, so the dossier may not show this part.
 Check the fee on the procedure's page; if it is not clear, ask the Public Administration Service Centre.
 .title = I see no place to pay
 .also = where to pay | no payment button
dossier-pay_pay-slow =
 Do not press pay again; wait a few minutes, reload the page and look into the dossier.
 If it still fails, try outside busy hours or ask the Public Administration Service Centre.
 .title = It only spins
 .also = payment page frozen | slow network
dossier-pay_asks-code =
 Whoever asks for a password or a confirmation code is a fraud, even if they claim to be support.
 Hang up, call 1900.0368 or go to the commune or ward police.
 .title = Someone asks for my code
 .also = asked for my OTP | wants my password
dossier-pay_lost-receipt =
 Ask your bank to look up the transaction code for you. The status in “Quản lý hồ sơ” (My dossiers) also tells whether it is paid; if unclear, ask the Public Administration Service Centre.
 .title = I cannot find the receipt
 .also = lost the receipt | no transaction code
dossier-pay_no-notice =
 First open “Quản lý hồ sơ” (My dossiers) and look at the dossier's status.
 If it is still not clear, take the dossier code to the Public Administration Service Centre where you filed.
 .title = I see no notice from the office
 .also = nobody told me anything | no message came
dossier-pay_twice =
 Keep both receipts and do not pay any more.
 Give both transaction codes to the portal's support, or ask at the Public Administration Service Centre.
 .title = I was charged twice
 .also = paid twice | double payment
dossier-pay_who-support =
 I could not verify the portal's phone number, so I do not give one.
 Take the receipt and the dossier code to the commune or ward Public Administration Service Centre and let them ask for you.
 .title = I do not know where the support is
 .also = which number to call | contact support
dossier-pay_officer =
 Officers do not call to have you install apps and do not send you links.
 If in doubt hang up, call 1900.0368 or ask the commune or ward police.
 .title = They say they are officers or police
 .also = claims to be police | a caller from the government
