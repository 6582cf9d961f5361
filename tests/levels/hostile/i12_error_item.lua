-- idea: an error that is a customer
-- expect: ERR
error(customer "Dana" { })
