//! What people may want: the closed list of intents.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// Writes the list once: the variants, their names and [`Intent::ALL`].
macro_rules! intents {
    ($($intent:ident = $name:literal),* $(,)?) => {
        /// What a person may want. Each has its phrases in `content/phrases/`.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum Intent {
            $(#[serde(rename = $name)] $intent,)*
        }

        impl Intent {
            /// Every intent, in the order of this list.
            pub const ALL: [Self; [$($name),*].len()] = [$(Self::$intent),*];

            /// The name in content files.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$intent => $name,)* }
            }
        }
    };
}

intents! {
    VneidRegister = "vneid_register",
    VneidLevel2 = "vneid_level2",
    VneidLogin = "vneid_login",
    VneidForgotPassword = "vneid_forgot_password",
    VneidOtpProblem = "vneid_otp_problem",
    VneidDeviceChange = "vneid_device_change",
    VneidLocked = "vneid_locked",
    VneidInfoWrong = "vneid_info_wrong",
    VneidIntegrateDocs = "vneid_integrate_docs",
    DvcWhatIs = "dvc_what_is",
    DvcSubmit = "dvc_submit",
    DvcAttachSign = "dvc_attach_sign",
    DvcPay = "dvc_pay",
    DvcTrack = "dvc_track",
    DvcResult = "dvc_result",
    DvcSupplement = "dvc_supplement",
    DvcCancel = "dvc_cancel",
    ProcedureBirth = "procedure_birth",
    ProcedureDeath = "procedure_death",
    ProcedureMarriage = "procedure_marriage",
    ProcedureMaritalStatus = "procedure_marital_status",
    ProcedureResidencePermanent = "procedure_residence_permanent",
    ProcedureResidenceTemporary = "procedure_residence_temporary",
    ProcedureCertifiedCopy = "procedure_certified_copy",
    ProcedureCriminalRecord = "procedure_criminal_record",
    ProcedureDriverLicence = "procedure_driver_licence",
    ProcedureBusinessHousehold = "procedure_business_household",
    ProcedureLand = "procedure_land",
    ProcedureIdCard = "procedure_id_card",
    ProcedureHealthInsurance = "procedure_health_insurance",
    ProcedurePassport = "procedure_passport",
    ProcedureVehicle = "procedure_vehicle",
    ProcedureOther = "procedure_other",
    RateService = "rate_service",
    Complaint = "complaint",
    TalkToHuman = "talk_to_human",
    OfficeContact = "office_contact",
    ScamCheck = "scam_check",
    Privacy = "privacy",
    Greeting = "greeting",
    Thanks = "thanks",
    StaffKpi = "staff_kpi",
    HouseVisit = "house_visit",
    OutOfScope = "out_of_scope",
}

impl Intent {
    /// Something that a later short question ("còn phí?") may lean on.
    pub fn is_topic(self) -> bool {
        ["vneid_", "dvc_", "procedure_"].iter().any(|family| self.as_str().starts_with(family))
    }

    /// One of the procedures that the assistant has cards for.
    pub fn is_procedure(self) -> bool {
        self.as_str().starts_with("procedure_") && self != Self::ProcedureOther
    }
}

impl fmt::Display for Intent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for Intent {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let found = Self::ALL.into_iter().find(|intent| intent.as_str() == text);
        found.ok_or_else(|| format!("{text:?} is not an intent"))
    }
}
