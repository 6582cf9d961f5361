-- idea: do do do … 10,000 blocks
-- expect: ERR
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do do do do do do do do do do do 
do do do do do do do do do do do do 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end 
