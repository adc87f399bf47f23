### What the assistant says outside of the guides: greeting, menu, a person to turn to, staff.

intro =
    Hello. I am an automatic assistant for Tây Ninh province's online public services, not a person.
    I never ask for passwords, OTP codes or identity numbers.
intro-privacy = Messages are kept for at most 30 days, private numbers masked. Type /xoa and I erase them at once.
privacy-more =
    I store no names, telephone numbers, identity numbers or pictures. Ratings are counted together, without your name.

menu = What can I help you with?
menu-person = Talk to a person
    .also = person | human
menu-rate = Rate your experience
    .also = rate | rating
menu-english = English
    .also = in english
menu-vietnamese = Tiếng Việt
    .also = tieng viet | vietnamese
menu-open = Something else
    .also = menu | back | next

menu-continue = Go on where I was
    .also = continue | next
menu-other = No, something else
    .also = no | something else
menu-not-this = That is not what I meant
    .also = no | not this | something else
not-sure = Is it one of these that you mean?
second-question = You also asked about “{ $topic }”: press that key and I go on with it.

help =
    Just type what you need. For example: “I cannot log in to VNeID”, “submit a dossier”, “where is my dossier”.
    Commands: /menu what I can do · /danhgia rate · /muctieu satisfaction · /nguoi a person · /xoa erase this talk · /lang change language.
help-staff =
    Type /kpi for your own unit, /kpi with a name for another one, /toi to see who you are, /thoat to leave.

stale = That button belongs to an earlier step. Let us go on from here.
not-understood = Sorry, I did not understand. Please press a button or say it in fewer words.
photo = I do not take pictures, to keep you safe. Pictures of papers belong only on dichvucong.gov.vn or in the VNeID app.
group = Papers are a private matter, so I only talk with one person at a time. Please tap my name, then tap Message.
unsupported = I can only read text. Please type a few words, or call 1900.0368 about VNeID.
thanks = Thank you. Write to me whenever you need something.
thanks-go-on = You are welcome. Let us go on.
language-changed = From now on I speak English.
erased = I have erased this talk, your messages and your address. Write again whenever you like; we will start afresh.
secret-warning =
    I have just masked something private in your message and did not store it. Passwords, passcodes, OTP codes, identity numbers: give them to nobody, not even to me.
scam =
    Be careful. Officials do not telephone you to install an app or open a link, and never ask for an OTP, passcode or password. Whoever asks is a fraud.
    Real sites end in .gov.vn, and there is only one real app: VNeID from the App Store or Google Play. In doubt hang up, call 1900.0368, report to 156 (calls) or 5656 (messages).
    If you have already clicked: switch off the network, have your bank block the card, then tell the commune police at once.
complaint = I am sorry that you are not satisfied. You can rate and comment here, or speak to a person.
out-of-scope =
    That is beyond me. I can help with VNeID, submitting a dossier online and tracking it.
    For divorce or lawsuits please ask the court; when ill, a health station or hospital. In an emergency call 113 (police), 114 (fire) or 115 (ambulance).
no-guide = I have no step-by-step guide for this yet. Please look on dichvucong.gov.vn or ask the Public Service Centre.
no-guide-procedure = About “{ $topic }”: I have no checked list of papers and fees yet. Please type its name into the search box on dichvucong.gov.vn; how to submit from home I can show you.
no-guide-vneid = I have no step-by-step guide for this VNeID matter yet. Please call 1900.0368 or visit the commune police.
which-flow = Which of these do you need?

welcome-back = You were in the middle of “{ $flow }”. Let us go on.
flow-gone = The guide you were following has been replaced. Please choose again.
flow-restarted = This guide has just been updated, so we start again from the beginning.
flow-back-to = Done. Now back to “{ $flow }”.
flow-stopped = We stop here. Write to me whenever you want to start again.
dossier-code-good = The code has the right form: submitted on { $date }, received in Tây Ninh province. I do not store it.
dossier-code-elsewhere = The code has the right form: submitted on { $date }, but received by { $code }, which is not Tây Ninh province. I do not store it.
dossier-code-wrong = I see no dossier code of the right form, such as H53.12.34-261101-0456. Please look at your message or receipt again.

staff-code-missing = Type /nhanvien and the code you were given, for example: /nhanvien ABCD-EFGH-2345-6723.
staff-code-wrong = This code cannot be used: it is wrong, used or expired. Please ask your administrator for a new one.
staff-code-blocked = Too many wrong codes. I take no codes for an hour.
staff-linked = Welcome. You are linked as { $role } of { $unit }.
staff-unlinked = You have left your staff role. To come back, ask for a new code.
me-citizen = You are a citizen; I store neither your name nor your number. Civil servants with a code type /nhanvien and the code.
me-staff = You are { $role } of { $unit }.
me-until = This role holds until the end of { $day }.
me-posts = You serve several units; type /donvi to change.
posts-one = This is your only unit.
posts-choose = Which unit would you like to change to?
posts-key = { $role }, { $unit }
posts-now = From now on I answer you as { $role } of { $unit }.
people-list =
    Who holds a role now:
    { $lines }
people-line = · { $id }: { $role }, { $unit }, since { $since }, { $until }, { $seen }
people-until = until the end of { $day }
people-always = without end
people-seen = wrote last on { $day }
people-unseen = last message unknown
people-next = Next page
    .also = next | more
people-nobody = Nobody else is on the list.
people-how =
    To invite: /nhansu moi, the role, then the unit's name or id. For example: /nhansu moi lead phường Gò Dầu.
    The role is staff, lead, office or admin.
    A member of a digital team takes hamlets too: /nhansu moi helper phường Gò Dầu: Khu phố 1, Khu phố 2.
    To revoke: /nhansu thuhoi and the id at the beginning of the line.
people-unit-unknown = I cannot find this unit among those you look after.
people-unit-several =
    Several units bear this name. Please type its id instead of its name:
    { $lines }
people-unit-line = · { $id }: { $unit }
people-invited =
    The code for { $role } of { $unit }: /nhanvien { $code }
    It works once, until { $day }. Please send it to that person only.
people-none = I cannot find a role with this id.
people-revoke = Shall I revoke { $id }, { $role } of { $unit }?
people-revoke-yes = Revoke
    .also = yes | revoke
people-revoked = I have revoked { $id }, { $role } of { $unit }. That person sees nothing more.
role-staff = staff
role-lead = lead
role-office = office
role-admin = administrator
role-staff-may = You may see published figures and those of your own unit.
role-lead-may = You may see the figures of your unit and of those below it.
role-office-may = You may see the figures of all units.
role-admin-may = You may see the figures of all units and look after people: type /nhansu.

kpi-which-unit = Which unit's figures would you like? Type the name of a department, district or commune, for example: /kpi Gò Dầu.
kpi-unknown-unit = I cannot find a unit “{ $name }”. Please type its full name, for example: xã Tân Bình, huyện Tân Biên.
kpi-which-of = Several units bear this name. Which one?
kpi-not-open = These figures are for the unit concerned only.
unit-of = { $unit } ({ $parent })
unit-alone = { $unit }

# The menu of commands in Telegram.
command-menu = What I can help with
command-person = Reach a person
command-rate = Rate the service
command-scam = Afraid of a scam
command-language = English / Tiếng Việt
command-erase = Erase this conversation

sent-again = (If you have received this message already, please ignore it.)
menu-staff = What can I help you with?
help-figures =
    Ask about figures in your own words: “what rank has my unit”, “how many more dossiers”, “who is below target”, “compared with last month”.
    Commands: /nhiemvu tasks of the plan · /theodoi news of a unit · /chitieu targets · /xuat as an Excel file · /donvi change the unit.
