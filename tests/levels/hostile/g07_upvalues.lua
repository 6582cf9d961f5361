-- idea: a function that takes 300 variables from outside
-- expect: ERR
local function f0()
local a0_0 = 1
local a0_1 = 1
local a0_2 = 1
local a0_3 = 1
local a0_4 = 1
local a0_5 = 1
local a0_6 = 1
local a0_7 = 1
local a0_8 = 1
local a0_9 = 1
local a0_10 = 1
local a0_11 = 1
local a0_12 = 1
local a0_13 = 1
local a0_14 = 1
local a0_15 = 1
local a0_16 = 1
local a0_17 = 1
local a0_18 = 1
local a0_19 = 1
local a0_20 = 1
local a0_21 = 1
local a0_22 = 1
local a0_23 = 1
local a0_24 = 1
local a0_25 = 1
local a0_26 = 1
local a0_27 = 1
local a0_28 = 1
local a0_29 = 1
local a0_30 = 1
local a0_31 = 1
local a0_32 = 1
local a0_33 = 1
local a0_34 = 1
local a0_35 = 1
local a0_36 = 1
local a0_37 = 1
local a0_38 = 1
local a0_39 = 1
local a0_40 = 1
local a0_41 = 1
local a0_42 = 1
local a0_43 = 1
local a0_44 = 1
local a0_45 = 1
local a0_46 = 1
local a0_47 = 1
local a0_48 = 1
local a0_49 = 1
local a0_50 = 1
local a0_51 = 1
local a0_52 = 1
local a0_53 = 1
local a0_54 = 1
local a0_55 = 1
local a0_56 = 1
local a0_57 = 1
local a0_58 = 1
local a0_59 = 1
local a0_60 = 1
local a0_61 = 1
local a0_62 = 1
local a0_63 = 1
local a0_64 = 1
local a0_65 = 1
local a0_66 = 1
local a0_67 = 1
local a0_68 = 1
local a0_69 = 1
local a0_70 = 1
local a0_71 = 1
local a0_72 = 1
local a0_73 = 1
local a0_74 = 1
local a0_75 = 1
local a0_76 = 1
local a0_77 = 1
local a0_78 = 1
local a0_79 = 1
local a0_80 = 1
local a0_81 = 1
local a0_82 = 1
local a0_83 = 1
local a0_84 = 1
local a0_85 = 1
local a0_86 = 1
local a0_87 = 1
local a0_88 = 1
local a0_89 = 1
local a0_90 = 1
local a0_91 = 1
local a0_92 = 1
local a0_93 = 1
local a0_94 = 1
local a0_95 = 1
local a0_96 = 1
local a0_97 = 1
local a0_98 = 1
local a0_99 = 1
local a0_100 = 1
local a0_101 = 1
local a0_102 = 1
local a0_103 = 1
local a0_104 = 1
local a0_105 = 1
local a0_106 = 1
local a0_107 = 1
local a0_108 = 1
local a0_109 = 1
local a0_110 = 1
local a0_111 = 1
local a0_112 = 1
local a0_113 = 1
local a0_114 = 1
local a0_115 = 1
local a0_116 = 1
local a0_117 = 1
local a0_118 = 1
local a0_119 = 1
local a0_120 = 1
local a0_121 = 1
local a0_122 = 1
local a0_123 = 1
local a0_124 = 1
local a0_125 = 1
local a0_126 = 1
local a0_127 = 1
local a0_128 = 1
local a0_129 = 1
local a0_130 = 1
local a0_131 = 1
local a0_132 = 1
local a0_133 = 1
local a0_134 = 1
local a0_135 = 1
local a0_136 = 1
local a0_137 = 1
local a0_138 = 1
local a0_139 = 1
local a0_140 = 1
local a0_141 = 1
local a0_142 = 1
local a0_143 = 1
local a0_144 = 1
local a0_145 = 1
local a0_146 = 1
local a0_147 = 1
local a0_148 = 1
local a0_149 = 1
local function f1()
local a1_0 = 1
local a1_1 = 1
local a1_2 = 1
local a1_3 = 1
local a1_4 = 1
local a1_5 = 1
local a1_6 = 1
local a1_7 = 1
local a1_8 = 1
local a1_9 = 1
local a1_10 = 1
local a1_11 = 1
local a1_12 = 1
local a1_13 = 1
local a1_14 = 1
local a1_15 = 1
local a1_16 = 1
local a1_17 = 1
local a1_18 = 1
local a1_19 = 1
local a1_20 = 1
local a1_21 = 1
local a1_22 = 1
local a1_23 = 1
local a1_24 = 1
local a1_25 = 1
local a1_26 = 1
local a1_27 = 1
local a1_28 = 1
local a1_29 = 1
local a1_30 = 1
local a1_31 = 1
local a1_32 = 1
local a1_33 = 1
local a1_34 = 1
local a1_35 = 1
local a1_36 = 1
local a1_37 = 1
local a1_38 = 1
local a1_39 = 1
local a1_40 = 1
local a1_41 = 1
local a1_42 = 1
local a1_43 = 1
local a1_44 = 1
local a1_45 = 1
local a1_46 = 1
local a1_47 = 1
local a1_48 = 1
local a1_49 = 1
local a1_50 = 1
local a1_51 = 1
local a1_52 = 1
local a1_53 = 1
local a1_54 = 1
local a1_55 = 1
local a1_56 = 1
local a1_57 = 1
local a1_58 = 1
local a1_59 = 1
local a1_60 = 1
local a1_61 = 1
local a1_62 = 1
local a1_63 = 1
local a1_64 = 1
local a1_65 = 1
local a1_66 = 1
local a1_67 = 1
local a1_68 = 1
local a1_69 = 1
local a1_70 = 1
local a1_71 = 1
local a1_72 = 1
local a1_73 = 1
local a1_74 = 1
local a1_75 = 1
local a1_76 = 1
local a1_77 = 1
local a1_78 = 1
local a1_79 = 1
local a1_80 = 1
local a1_81 = 1
local a1_82 = 1
local a1_83 = 1
local a1_84 = 1
local a1_85 = 1
local a1_86 = 1
local a1_87 = 1
local a1_88 = 1
local a1_89 = 1
local a1_90 = 1
local a1_91 = 1
local a1_92 = 1
local a1_93 = 1
local a1_94 = 1
local a1_95 = 1
local a1_96 = 1
local a1_97 = 1
local a1_98 = 1
local a1_99 = 1
local a1_100 = 1
local a1_101 = 1
local a1_102 = 1
local a1_103 = 1
local a1_104 = 1
local a1_105 = 1
local a1_106 = 1
local a1_107 = 1
local a1_108 = 1
local a1_109 = 1
local a1_110 = 1
local a1_111 = 1
local a1_112 = 1
local a1_113 = 1
local a1_114 = 1
local a1_115 = 1
local a1_116 = 1
local a1_117 = 1
local a1_118 = 1
local a1_119 = 1
local a1_120 = 1
local a1_121 = 1
local a1_122 = 1
local a1_123 = 1
local a1_124 = 1
local a1_125 = 1
local a1_126 = 1
local a1_127 = 1
local a1_128 = 1
local a1_129 = 1
local a1_130 = 1
local a1_131 = 1
local a1_132 = 1
local a1_133 = 1
local a1_134 = 1
local a1_135 = 1
local a1_136 = 1
local a1_137 = 1
local a1_138 = 1
local a1_139 = 1
local a1_140 = 1
local a1_141 = 1
local a1_142 = 1
local a1_143 = 1
local a1_144 = 1
local a1_145 = 1
local a1_146 = 1
local a1_147 = 1
local a1_148 = 1
local a1_149 = 1
return function() return 0
+ a0_0
+ a0_1
+ a0_2
+ a0_3
+ a0_4
+ a0_5
+ a0_6
+ a0_7
+ a0_8
+ a0_9
+ a0_10
+ a0_11
+ a0_12
+ a0_13
+ a0_14
+ a0_15
+ a0_16
+ a0_17
+ a0_18
+ a0_19
+ a0_20
+ a0_21
+ a0_22
+ a0_23
+ a0_24
+ a0_25
+ a0_26
+ a0_27
+ a0_28
+ a0_29
+ a0_30
+ a0_31
+ a0_32
+ a0_33
+ a0_34
+ a0_35
+ a0_36
+ a0_37
+ a0_38
+ a0_39
+ a0_40
+ a0_41
+ a0_42
+ a0_43
+ a0_44
+ a0_45
+ a0_46
+ a0_47
+ a0_48
+ a0_49
+ a0_50
+ a0_51
+ a0_52
+ a0_53
+ a0_54
+ a0_55
+ a0_56
+ a0_57
+ a0_58
+ a0_59
+ a0_60
+ a0_61
+ a0_62
+ a0_63
+ a0_64
+ a0_65
+ a0_66
+ a0_67
+ a0_68
+ a0_69
+ a0_70
+ a0_71
+ a0_72
+ a0_73
+ a0_74
+ a0_75
+ a0_76
+ a0_77
+ a0_78
+ a0_79
+ a0_80
+ a0_81
+ a0_82
+ a0_83
+ a0_84
+ a0_85
+ a0_86
+ a0_87
+ a0_88
+ a0_89
+ a0_90
+ a0_91
+ a0_92
+ a0_93
+ a0_94
+ a0_95
+ a0_96
+ a0_97
+ a0_98
+ a0_99
+ a0_100
+ a0_101
+ a0_102
+ a0_103
+ a0_104
+ a0_105
+ a0_106
+ a0_107
+ a0_108
+ a0_109
+ a0_110
+ a0_111
+ a0_112
+ a0_113
+ a0_114
+ a0_115
+ a0_116
+ a0_117
+ a0_118
+ a0_119
+ a0_120
+ a0_121
+ a0_122
+ a0_123
+ a0_124
+ a0_125
+ a0_126
+ a0_127
+ a0_128
+ a0_129
+ a0_130
+ a0_131
+ a0_132
+ a0_133
+ a0_134
+ a0_135
+ a0_136
+ a0_137
+ a0_138
+ a0_139
+ a0_140
+ a0_141
+ a0_142
+ a0_143
+ a0_144
+ a0_145
+ a0_146
+ a0_147
+ a0_148
+ a0_149
+ a1_0
+ a1_1
+ a1_2
+ a1_3
+ a1_4
+ a1_5
+ a1_6
+ a1_7
+ a1_8
+ a1_9
+ a1_10
+ a1_11
+ a1_12
+ a1_13
+ a1_14
+ a1_15
+ a1_16
+ a1_17
+ a1_18
+ a1_19
+ a1_20
+ a1_21
+ a1_22
+ a1_23
+ a1_24
+ a1_25
+ a1_26
+ a1_27
+ a1_28
+ a1_29
+ a1_30
+ a1_31
+ a1_32
+ a1_33
+ a1_34
+ a1_35
+ a1_36
+ a1_37
+ a1_38
+ a1_39
+ a1_40
+ a1_41
+ a1_42
+ a1_43
+ a1_44
+ a1_45
+ a1_46
+ a1_47
+ a1_48
+ a1_49
+ a1_50
+ a1_51
+ a1_52
+ a1_53
+ a1_54
+ a1_55
+ a1_56
+ a1_57
+ a1_58
+ a1_59
+ a1_60
+ a1_61
+ a1_62
+ a1_63
+ a1_64
+ a1_65
+ a1_66
+ a1_67
+ a1_68
+ a1_69
+ a1_70
+ a1_71
+ a1_72
+ a1_73
+ a1_74
+ a1_75
+ a1_76
+ a1_77
+ a1_78
+ a1_79
+ a1_80
+ a1_81
+ a1_82
+ a1_83
+ a1_84
+ a1_85
+ a1_86
+ a1_87
+ a1_88
+ a1_89
+ a1_90
+ a1_91
+ a1_92
+ a1_93
+ a1_94
+ a1_95
+ a1_96
+ a1_97
+ a1_98
+ a1_99
+ a1_100
+ a1_101
+ a1_102
+ a1_103
+ a1_104
+ a1_105
+ a1_106
+ a1_107
+ a1_108
+ a1_109
+ a1_110
+ a1_111
+ a1_112
+ a1_113
+ a1_114
+ a1_115
+ a1_116
+ a1_117
+ a1_118
+ a1_119
+ a1_120
+ a1_121
+ a1_122
+ a1_123
+ a1_124
+ a1_125
+ a1_126
+ a1_127
+ a1_128
+ a1_129
+ a1_130
+ a1_131
+ a1_132
+ a1_133
+ a1_134
+ a1_135
+ a1_136
+ a1_137
+ a1_138
+ a1_139
+ a1_140
+ a1_141
+ a1_142
+ a1_143
+ a1_144
+ a1_145
+ a1_146
+ a1_147
+ a1_148
+ a1_149
end
end end
