export QMPASS="a\"b"'c' # x
HTTPHOST=$(id)
