//! `dvcbot units`: the plan's units with their counts, rates and targets as tab-separated values.

use std::process::ExitCode;

use super::Stopped;
use crate::config::Config;
