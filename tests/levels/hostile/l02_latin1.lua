-- café
encounter "Café" { brief = "B." }
