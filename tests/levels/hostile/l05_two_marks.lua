﻿-- two marks
