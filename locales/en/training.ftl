### Training: a short course for those who help people at home, its test, certificates, classes.
### The questions of the test are in training-questions.ftl.

training-course-tap-huan = Helping people use online public services
training-course-earlier = an earlier course

training-standing =
    The course “{ $course }” has { $count } short lessons. You have read { $read } of them.
    { $lines }
training-line = – Lesson { $number }: { $title }
training-line-read = ✓ Lesson { $number }: { $title }
training-has-certificate = You have your certificate already; type /certificate to see it again.
training-title = Lesson { $number }/{ $of }: { $title } ({ $screen }/{ $screens })
training-unsure = (This part is advice; no rule prescribes it. Where your commune says otherwise, do as it says.)
training-later = Whenever you have time, type /learn and we go on from here.
training-later-test = Whenever you have time, type /test and we go on with this question.
training-over = You have read the whole course, well done. Now the test: { $of } questions, and { $pass } right answers give you the certificate.
training-not-understood = I did not understand. Press one of the keys below, or ask me about something else.
training-guess = Just choose one answer. If it is wrong, I explain it right away.
training-own-passed = You passed the training course on { $day }. Type /certificate to see your certificate.
training-own-not = You have no certificate of the training course yet. Type /learn for its { $count } short lessons, then take the test.
training-help = Training: /learn the course · /test its test · /certificate your certificate · /class with a code to join a class.
training-help-class = To teach a class, type /class: you get a code, and the whole class takes one test together.
training-key-begin = Begin the course
    .also = begin | start | learn
training-key-go-on = Go on learning
    .also = go on | continue | learn
training-key-from-start = Begin again
    .also = again | from the start
training-key-learn = To the course
    .also = course | learn
training-key-next = Next
    .also = go on | continue | ok
training-key-back = Back
    .also = go back | previous
training-key-later = Later
    .also = not now | another day
training-key-test = Take the test
    .also = test
training-key-again = Try again
    .also = again | once more
training-key-lesson = Read again: { $title }

training-test = The test has { $of } questions; { $pass } right answers pass. Take your time: I explain each answer at once.
training-test-goes-on = Your test is still under way, let us go on with this question.
training-no-test = If you want to take the test, press the key below.
training-old-test = That key is of an earlier test, so I do not count it.
training-answered = You have answered that question already. This is the one we are at.
training-question =
    Question { $number }/{ $of }: { $question }
    { $lines }
training-answer = { $letter }. { $answer }
training-key-a = A
    .also = answer a
training-key-b = B
    .also = answer b
training-key-c = C
    .also = answer c
training-key-d = D
    .also = answer d
training-right = ✓ That is right. { $why }
training-wrong =
    ✗ Not quite. The right answer is: { $right }
    { $why }
training-passed = You got { $right } of { $of } right and passed. Congratulations!
training-failed = You got { $right } of { $of } right; { $pass } are needed. Read the lessons again and try once more; the questions will be others.
training-class-done = That was the test of the class, thank you. For a certificate of your own type /test.
training-code-blocked = Too many wrong codes, so I have stopped looking them up for now. Please try again in an hour.

certificate-none = You have no certificate yet. Take the short course and pass the test, and you get one at once.
certificate-how = To see whether somebody's certificate is genuine, type /certificate and the code that is printed on it.
certificate-own =
    Your certificate: the course “{ $course }”, { $day }, code { $code }.
    No name stands in the picture; print it and write your own name by hand. Anybody can check it with /certificate { $code }.
certificate-valid = This certificate is genuine: the course “{ $course }”, passed on { $day }. I keep no name of whoever got it.
certificate-unknown = I find no certificate with this code. Please look at each letter again.
certificate-unreadable = The code of a certificate has 10 letters and digits, like ACD3E-F7H9K. Please type it again.
certificate-province = Tây Ninh Province
certificate-title = Certificate of training
certificate-name = Name (to be written by hand):
certificate-learnt = has taken the course and passed the test
certificate-day = { $day }
certificate-code = Code: { $code }
certificate-check = To check: send /certificate { $code } to the assistant,
    or add /chung-nhan/{ $code } to the address of its page.
certificate-no-diploma = Issued by an automatic assistant on passing the test; it is no diploma.
certificate-alt = Picture of the certificate: { $title }. { $under }
certificate-page-title = Check a certificate
certificate-page-busy = There were too many wrong codes, so this page has stopped looking them up. Try again in an hour, or send /certificate to the assistant.
certificate-page-back = To the assistant

class-how = Whoever teaches gives the class a code of 6 digits. Type /class and that code, for example: /class 123456.
class-opened =
    The class is open. Its code is { $code }, good until { $until }.
    Everybody sends me: /class { $code }. All get the same questions, and nobody has to give a name.
class-open = Class { $code }, open until { $until }.
class-over = The class of { $day } is over.
class-counts = { $joined } taking part, { $finished } done, { $passed } passed.
class-counts-of-first = { $joined } people took part, { $finished } finished. Of the first { $told } to finish, { $passed } passed.
class-wait = Those who finish later are added { $fewest } at a time, so that nobody can be guessed.
class-few = { $joined } taking part, { $finished } done. I tell results once { $fewest } are done, so that nobody can be guessed.
class-worst =
    What went wrong most:
    { $lines }
class-worst-line = · { $question } ({ $people } wrong)
class-key-results = See results
    .also = results | update
class-key-next = Open another class
    .also = new class
class-unknown = I see no open class with this code. Please ask whoever teaches.
class-joined = You are in the class. There are { $count } questions, one tap each. Whoever teaches sees counts only, and no names.
class-done-before = You have done the test of this class already. For a test of your own type /test.
class-full = This class is full, I cannot take in more people. Whoever teaches can open another one.

# The lessons: title, then screens.

training-lesson-role = What a community digital team does
    .s1 =
        There is a community digital team in each hamlet and quarter. Its members are volunteers.
        The commune sets up the team, trains it and may pay an allowance.
    .s2 =
        The team has four duties:
        · Show people basic digital services.
        · Warn people of scams.
        · Help people get used to phones and the internet.
        · Gather what people need and where they are stuck, and tell the commune.
    .s3 =
        The province's plan of 2023 says: to every lane, to every door.
        The aim: in each household at least one person can use VNeID to log in and use public services.
        Each commune also has a digital support point, which helps people and takes in what they report.

training-lesson-visit = Visiting a home
    .s1 =
        At the door, greet people and let your card be seen.
        Say at once: it costs nothing, and you ask for no password and no code.
        If they would rather not, thank them and come another time.
    .s2 =
        Ask which paper they will need next, and do just that.
        Let them press the keys. Sit beside them, point, read aloud and wait.
        What their own hands did once, they remember.
    .s3 =
        Go in this order:
        1. Log in to VNeID.
        2. Open the public service portal.
        3. Look up one procedure.
        Ten minutes are enough. If it is not done, make another date.
    .s4 =
        Before you go, remind them of scams, note where they are stuck, and ask whether they are satisfied.
        Never type their password, never take their phone away.
        Note only what is needed: no names, no identity numbers.

training-lesson-vneid = The VNeID account
    .s1 =
        Level 1: people register in the app themselves, with their identity number, phone number and a picture of the face.
        Filing online mostly needs level 2.
    .s2 =
        Level 2: people go to the police themselves, of any commune, for a photograph and fingerprints.
        Level 1 is not needed before.
        They bring the identity card and a phone with their own SIM.
    .s3 =
        Level 2 is free.
        With a chip card it takes about 3 working days, together with a new card about 7.
        A text message tells when it is approved; then people activate it in the app.
    .s4 =
        There is one app called VNeID, from the App Store or Google Play.
        An account works on one phone at a time.
        Children under 14 go with a parent and are registered with the parent's phone number.

training-lesson-login = Logging in to the portal
    .s1 =
        The right page is dichvucong.gov.vn. Type the address itself; do not search for it.
        The portal takes VNeID accounts only.
    .s2 =
        On a computer the QR code is easiest:
        1. Press “Đăng nhập” (log in); a QR code appears.
        2. Open VNeID on the phone and choose “Quét QR” (scan).
        3. Scan the code on the screen and agree.
    .s3 =
        The other way: people type their 12-digit identity number and password themselves, then the code that is sent to them.
        On the phone itself this is the way, since it cannot scan its own screen.
    .s4 =
        On the page about sharing data, read it and tick the box; the button does nothing before that.
        Then people enter the 6-digit VNeID passcode themselves.
        Their name at the top right shows that they are in.

training-lesson-file = Filing from home
    .s1 =
        “Toàn trình” (end to end) means all of it online: filing, adding, paying, getting the result.
        “Một phần” (in part) means that at least one step needs a visit.
        “Từ xa” (remotely) means filed from home, not at the centre.
    .s2 =
        On the portal, type the name or code of the procedure into the search box.
        Under “Chọn cơ quan thực hiện” choose Tỉnh Tây Ninh, then the commune. There are no districts any more.
        Press “Nộp trực tuyến” (file online) of the right office.
    .s3 =
        A dossier takes four steps:
        1. Who files.
        2. The form.
        3. The papers: pictures or files are attached.
        4. Where the result goes; then the fee, and filing.
    .s4 =
        When it is filed, the portal says “Nộp hồ sơ thành công” and gives a code. Have people keep it, with the receipt of the fee.
        Fees are paid inside the dossier, never to somebody's own account.
        H53 in the code means Tây Ninh.

training-lesson-trouble = Where people get stuck
    .s1 =
        A forgotten VNeID password: press “Quên mật khẩu” on the login screen.
        People enter identity number and phone number, prove who they are and set a new one.
    .s2 =
        A forgotten passcode: open any service in VNeID, press “Quên passcode” and set a new one of 6 digits.
        It is not the password: the password logs in, the passcode opens each service.
    .s3 =
        A new phone, with the old one at hand: log in on the new one, and the code shows in VNeID on the old one.
        If the old one is lost or broken: hold the chip card to a phone with NFC, or go to the commune's police.
    .s4 =
        A phone is lost and somebody may use it: call 1900.0368 to lock the account, and have the SIM locked.
        You cannot unlock an account for anybody, and nobody can prove who they are for them.

training-lesson-scam = Spotting scams
    .s1 =
        The police do not activate level 2 by phone or Zalo; it is done at the police only.
        Officials do not call to have apps installed, nor send links.
    .s2 =
        Thieves like to say: “After the merger you must update your address in VNeID.”
        In fact it updates by itself; nothing has to be done.
        In July 2025 somebody in Đà Nẵng paid 22,000 đồng like that and lost 129 million.
    .s3 =
        Pages of the state end with .gov.vn.
        Do not search for the portal: false pages often come first. Type dichvucong.gov.vn.
        Never allow “unknown sources” to install an app.
    .s4 =
        Whoever asks for a one-time code, passcode or password is a scammer.
        In doubt hang up, call 1900.0368, report to 156 (calls) or 5656 (messages).
        If somebody has already pressed: turn off the network, have the bank lock the card, tell the police.

training-lesson-privacy = Keeping people's data safe
    .s1 =
        To note anything about a person, ask them first.
        Say clearly: what, what for, who keeps it, and which rights they have.
        Silence is not consent.
    .s2 =
        Consent is free and for each purpose. Do not bundle purposes, do not tick boxes beforehand.
        People may change their mind at any time.
    .s3 =
        A picture of an identity card is sensitive data.
        Do not take one, do not keep one in your phone, do not send one to a group.
        Pictures of papers go to the portal or VNeID only.
    .s4 =
        When the purpose ends or consent is withdrawn, delete what was noted.
        The law holds for offices, firms and single people, however small.
        Whoever owns an account answers for all that is done with it: never lend or borrow one.
