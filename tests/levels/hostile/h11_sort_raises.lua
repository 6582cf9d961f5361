-- idea: an error inside a comparison
-- expect: ERR
table.sort({ 3, 2, 1 }, function() error({}) end)
