### The bank of questions of the test: question, answers, why.

training-q-role-1 = Who joins a community digital team?
    .a1 = Volunteers
    .a2 = People whom the commune obliges
    .a3 = Employees of phone companies
    .why = The decree says that teams are voluntary, in hamlets and quarters. Whoever wants to help may join.

training-q-role-2 = Who sets up the team and trains it?
    .a1 = A phone company
    .a2 = The commune's people's committee
    .a3 = Each hamlet by itself
    .why = The commune sets up the team and trains it. Ask there when you are stuck.

training-q-role-3 = Which of these is NOT a duty of the team?
    .a1 = Warning of scams
    .a2 = Showing digital services
    .a3 = Approving dossiers in place of officials
    .a4 = Noting where people are stuck
    .why = The team shows, warns and reports. Approving dossiers is for public offices.

training-q-role-4 = Somebody complains that the portal is hard to use. What do you do?
    .a1 = Note where it is hard and tell the commune
    .a2 = Let it pass, since everybody finds it hard
    .a3 = Do all of it for them, to be quick
    .why = Gathering what is hard is one of the team's duties. Only what is reported gets mended.

training-q-role-5 = What did the province's plan of 2023 want in each household?
    .a1 = A computer with internet
    .a2 = At least one person who can use VNeID and the services
    .a3 = Level 2 for all within a month
    .why = One person who can do it can show all the others.

training-q-role-6 = What is “to every lane, to every door” for?
    .a1 = Collecting fees for dossiers
    .a2 = Checking every household's papers
    .a3 = Showing people how to use online services
    .why = The plan sends teams to homes to show and help. They collect nothing and check nobody.

training-q-role-7 = What does the commune's digital support point do?
    .a1 = Shows public services and takes in reports
    .a2 = Sells cheap phones
    .a3 = Lends money online
    .why = It shows public services, activates services, helps to spot risks and takes in reports.

training-q-role-8 = How many teams were to be trained under the plan of 2023?
    .a1 = Half of the teams
    .a2 = All teams
    .a3 = Only teams in wards
    .why = The plan says that 100% of the teams are trained. That is why this course exists.

training-q-visit-1 = You are at the door. What do you best say first?
    .a1 = Whoever has no level 2 will be fined
    .a2 = All of it must be done today
    .a3 = It costs nothing, and I ask for no password or code
    .why = Then people are at ease and can tell you from a scammer.

training-q-visit-2 = Somebody is slow and unsure. What do you best do?
    .a1 = Sit beside them and point; let them press
    .a2 = Take the phone and press for them
    .a3 = Tell them to ask their children
    .why = What their own hands did once, people remember and dare to do again.

training-q-visit-3 = “Type my password for me, please.” What do you answer?
    .a1 = All right, just this once
    .a2 = No, please type it yourself; I will look away
    .a3 = All right, let me write it down
    .why = Members never type passwords. Whoever does not know it cannot be suspected.

training-q-visit-4 = It is not done, but people are tired. What do you do?
    .a1 = Take the phone home and go on
    .a2 = Press on until it is done
    .a3 = Make another date and note where you were
    .why = Ten minutes at a time are enough. Never take anybody's phone away.

training-q-visit-5 = Where do you best begin?
    .a1 = With the paper they will need next
    .a2 = With everything that VNeID can do
    .a3 = With the laws
    .why = Doing what they need shows at once what it is good for.

training-q-visit-6 = Which order is easiest the first time?
    .a1 = File first, log in later
    .a2 = Log in to VNeID, open the portal, look up one procedure
    .a3 = Search the internet first, then the portal
    .why = Once they are logged in, fear goes. Then one search on the portal is enough.

training-q-visit-7 = What do you best note after a visit?
    .a1 = Names and identity numbers
    .a2 = The password, not to ask again
    .a3 = Where they are stuck, what they can do
    .why = Note only what helps to help: no names, no numbers and never a password.

training-q-visit-8 = People say that they would rather not today. What do you best do?
    .a1 = Thank them and come another time
    .a2 = Say that everybody has to
    .a3 = Note that they do not cooperate
    .why = Help is voluntary. Whoever feels respected opens up next time.

training-q-vneid-1 = How does one get VNeID level 2?
    .a1 = Call the hotline
    .a2 = Go to the police for a photograph and fingerprints
    .a3 = Send the police a Zalo message
    .why = Level 2 needs a photograph and fingerprints, so one has to be there.

training-q-vneid-2 = Somebody comes from elsewhere. Where can they get level 2?
    .a1 = Only where they were born
    .a2 = Only at the province's police
    .a3 = At the police of any commune
    .why = Any commune's police can do it; nobody has to travel home.

training-q-vneid-3 = What does level 2 cost?
    .a1 = Nothing
    .a2 = 20,000 đồng
    .a3 = It depends on the commune
    .why = It is free. Be wary of whoever wants money for it.

training-q-vneid-4 = Mr Bảy has no level 1. Can he go straight to level 2?
    .a1 = No, level 1 must be a year old
    .a2 = Yes, level 1 is not needed before
    .a3 = No, he must register level 1 at home first
    .why = He can go to the police for level 2 straight away.

training-q-vneid-5 = What does one bring for level 2?
    .a1 = The old household book
    .a2 = A letter of the team
    .a3 = The identity card and a phone with one's own SIM
    .why = The account belongs to a phone number, so one's own SIM is needed, and the card.

training-q-vneid-6 = Where does one get the VNeID app?
    .a1 = The App Store or Google Play
    .a2 = A link that somebody sent by Zalo
    .a3 = A file copied from a friend's phone
    .why = There is one real VNeID, on those two stores. From elsewhere it may be false.

training-q-vneid-7 = On how many phones does a VNeID account work at a time?
    .a1 = Two
    .a2 = One
    .a3 = Any number
    .why = One at a time. Logging in on a new one needs proof anew.

training-q-vneid-8 = How does a child of 10 get VNeID?
    .a1 = The child registers at home
    .a2 = The child waits until 18
    .a3 = A parent comes along, with the parent's phone number
    .why = Under 14, a parent comes along and gives their own phone number.

training-q-login-1 = Which is the right address of the portal?
    .a1 = dichvucong.gov.vn
    .a2 = dichvucong-online.com
    .a3 = dichvucongvn.net
    .why = Pages of the state end with .gov.vn. The others only look alike.

training-q-login-2 = Which account does the portal take?
    .a1 = Facebook
    .a2 = VNeID
    .a3 = One made with a phone number
    .why = Only VNeID now. Older guides that name other accounts are out of date.

training-q-login-3 = A QR code shows on the computer. What does one scan it with?
    .a1 = The phone's camera
    .a2 = Zalo
    .a3 = “Quét QR” in the VNeID app
    .why = Open VNeID on the phone, choose “Quét QR” and agree.

training-q-login-4 = On the page about sharing data the button does nothing. Why?
    .a1 = The box is not ticked
    .a2 = The phone has no credit
    .a3 = The fee is not paid
    .why = Many stop here. Read it and tick the box, and the button works.

training-q-login-5 = How many digits has the VNeID passcode?
    .a1 = 4
    .a2 = 6
    .a3 = 12
    .why = The passcode has 6 digits. The 12 digits are the identity number.

training-q-login-6 = Where does one see that one is logged in?
    .a1 = A bell rings
    .a2 = The page turns red
    .a3 = One's name at the top right
    .why = One's name and “Đăng xuất” (log out) show it.

training-q-login-7 = The page says that the account may not log in on the web yet. What now?
    .a1 = Follow the prompt to allow it
    .a2 = Make another account
    .a3 = Have somebody else log in
    .why = It may come the first time. Follow what the screen says to allow it.

training-q-login-8 = Who types password and passcode when logging in?
    .a1 = A member of the team
    .a2 = The owner of the account
    .a3 = An official at the desk
    .why = Owners answer for all that is done with their account, so they type it themselves.

training-q-file-1 = What does “toàn trình” (end to end) mean?
    .a1 = Filed online, the result fetched at the centre
    .a2 = An official comes to do it
    .a3 = Filing, paying and the result are all online
    .why = End to end means no visit at all. Where a step needs one, it is called “một phần”.

training-q-file-2 = Mrs Tư files on a computer at the centre's desk. Is that “từ xa” (remote)?
    .a1 = No, remote means not coming to the centre
    .a2 = Yes, since it is on a computer
    .a3 = Yes, if an official presses the keys
    .why = Remote means not coming to the centre. At the desk it is online, but not remote.

training-q-file-3 = On the portal, what is chosen after “Tỉnh Tây Ninh”?
    .a1 = The district
    .a2 = The commune or ward
    .a3 = The hamlet
    .why = Since 1 July 2025 there are no districts. Choose the commune or ward.

training-q-file-4 = How is a procedure found on the portal?
    .a1 = By one's identity number
    .a2 = By the name of an official
    .a3 = By its name or code
    .why = Type the name or the code into the search box.

training-q-file-5 = What is to be looked at before pressing “Nộp trực tuyến”?
    .a1 = Whether it is the right office
    .a2 = Whether it is the first one
    .a3 = Whether it is office hours
    .why = The first may be that of a department. Read the name of the office first.

training-q-file-6 = What is chosen when filing for one's parents?
    .a1 = One's own name
    .a2 = “Người khác ủy quyền”, with the authorisation
    .a3 = The parents' account
    .why = Who files for others says so and attaches the authorisation. Accounts are not borrowed.

training-q-file-7 = How does one know that it is filed?
    .a1 = The screen turns off
    .a2 = Somebody calls
    .a3 = The portal says so and gives a code
    .why = That sentence means it is done. The code is kept to follow it.

training-q-file-8 = Where are fees paid?
    .a1 = Inside the dossier on the portal
    .a2 = To an official's own account
    .a3 = To a member of the team
    .why = Fees go through the portal's payment. Never pay to somebody's own account.

training-q-file-9 = A dossier code has H53 in it. What does that tell?
    .a1 = It was sent back
    .a2 = It belongs to Tây Ninh
    .a3 = It takes 53 days
    .why = H53 is Tây Ninh's mark on the portal.

training-q-trouble-1 = Where does one press when the VNeID password is forgotten?
    .a1 = Remove the app and install it again
    .a2 = Register another account
    .a3 = “Quên mật khẩu” on the login screen
    .why = Press it and follow the steps. Everybody has one account only.

training-q-trouble-2 = How do password and passcode differ?
    .a1 = The password logs in, the passcode opens services
    .a2 = They are the same
    .a3 = The passcode is the identity number
    .why = Whichever is forgotten is set anew. Neither is told to anybody.

training-q-trouble-3 = What if the passcode is forgotten?
    .a1 = Try all numbers
    .a2 = Open a service and press “Quên passcode”
    .a3 = Have a member of the team set one
    .why = Press it, confirm the code that comes, and choose 6 new digits.

training-q-trouble-4 = Mrs Sáu has a new phone; the old one works. Where does the code show?
    .a1 = On the phone of a team member
    .a2 = On the television
    .a3 = In VNeID on the old phone
    .why = The code goes to the app on the old phone. So do not wipe it too soon.

training-q-trouble-5 = The old phone is broken, the new one has NFC. What proves who one is?
    .a1 = The chip card held to the phone
    .a2 = The birth certificate
    .a3 = A neighbour's word
    .why = The phone reads the chip by NFC. If that fails, go to the commune's police.

training-q-trouble-6 = The phone does not read the card. What helps?
    .a1 = Wash the card
    .a2 = Take off the cover and hold the card still for seconds
    .a3 = Bend the card
    .why = At the top of an iPhone, mid-back of an Android, for 3 to 5 seconds.

training-q-trouble-7 = A phone is lost and VNeID may be misused. Which number?
    .a1 = 115
    .a2 = A number found on the internet
    .a3 = 1900.0368
    .why = It is the VNeID hotline and can lock the account. Have the SIM locked too.

training-q-trouble-8 = Can you unlock somebody's account?
    .a1 = No, they call 1900.0368 or go to the police
    .a2 = Yes, with the password
    .a3 = Yes, if they agree
    .why = Nobody can do it for them. Show them the number and the place.

training-q-scam-1 = Somebody says he is of the police and wants to activate level 2 by Zalo. What is it?
    .a1 = A new way
    .a2 = A scam
    .a3 = Right only in cities
    .why = The police do not activate level 2 by phone or Zalo, only at the police.

training-q-scam-2 = “After the merger, press here to update your address.” What should people do?
    .a1 = Press in time
    .a2 = Send it to the neighbours
    .a3 = Not press; the address updates by itself
    .why = Addresses in VNeID update by themselves. Somebody lost 129 million đồng like that.

training-q-scam-3 = Who may ask for somebody's one-time code?
    .a1 = The police
    .a2 = The bank
    .a3 = A member of the team
    .a4 = Nobody
    .why = The code is one's own key. Whoever asks is a scammer, whatever they say they are.

training-q-scam-4 = The phone wants “unknown sources” allowed to install an app. What now?
    .a1 = Allow it for a moment
    .a2 = Do not allow it, do not install
    .a3 = Allow it if a friend sent it
    .why = Real apps are on the stores and never need it.

training-q-scam-5 = Why should one not search for the portal on the internet?
    .a1 = It costs money
    .a2 = It is not on the internet
    .a3 = False pages may come first
    .why = Thieves fill false pages with the right words. Typing dichvucong.gov.vn is safest.

training-q-scam-6 = Somebody has pressed a strange link. What comes first?
    .a1 = Turn off the phone's network
    .a2 = Wait and see
    .a3 = Call the sender back
    .why = It makes it hard to control the phone. Then have the bank lock the card and tell the police.

training-q-scam-7 = Which number takes reports of scam calls?
    .a1 = 119
    .a2 = 156
    .a3 = 1080
    .why = Calls to 156, messages to 5656.

training-q-scam-8 = Which ending shows a page of the state?
    .a1 = .com.vn
    .a2 = .org
    .a3 = .gov.vn
    .why = Only the state has .gov.vn. Look at the end of the address before typing anything.

training-q-privacy-1 = You ask to note something, and people say nothing. What is that?
    .a1 = No consent
    .a2 = Consent
    .a3 = Half a consent
    .why = The law says that silence is not consent. It must be said.

training-q-privacy-2 = What is to be said before noting anything about people?
    .a1 = Only that it is for the commune
    .a2 = What, what for, who keeps it, which rights they have
    .a3 = Nothing
    .why = Consent counts only when people know all that.

training-q-privacy-3 = People agree to a note of where they are stuck. May it serve something else?
    .a1 = Yes, once is enough
    .a2 = Yes, if it is useful
    .a3 = No, each purpose is asked for by itself
    .why = Consent is for each purpose, not bundled. Ask again for another.

training-q-privacy-4 = The box “I agree” is ticked beforehand. Is that right?
    .a1 = No, people tick it themselves
    .a2 = Yes, it is quicker
    .a3 = Yes, if nobody objects
    .why = A ticked box counts for nothing. Only their own tick is consent.

training-q-privacy-5 = What kind of data is a picture of an identity card?
    .a1 = Public data
    .a2 = Sensitive data
    .a3 = No personal data
    .why = It is sensitive. So take none and keep none.

training-q-privacy-6 = A group asks for a picture of an identity card, to check it. What do you do?
    .a1 = Send it and delete it later
    .a2 = Send the front only
    .a3 = Not send it
    .why = What is sent cannot be taken back. Such pictures go to the portal or VNeID only.

training-q-privacy-7 = People change their mind about what you noted. What do you do?
    .a1 = Delete what was noted
    .a2 = Keep it, since they had agreed
    .a3 = Give it to somebody else to keep
    .why = When consent is withdrawn it is deleted, and so when the purpose is over.

training-q-privacy-8 = To whom does the data protection law apply?
    .a1 = Large firms only
    .a2 = Offices, firms and single people
    .a3 = Public offices only
    .why = Nobody is exempt for being small. Team members keep people's data safe too.

training-q-privacy-9 = Why should a VNeID account not be lent?
    .a1 = It drains the battery
    .a2 = It costs extra
    .a3 = Its owner answers for all that is done with it
    .why = Whatever others do with it, the owner answers for it.
