-- idea: an absolute path
-- expect: ERR
require "/etc/hostname"
