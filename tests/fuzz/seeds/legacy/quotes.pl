our $x = [ { ruleName => qq(a\x{263a}), targetHost => 'h', targetPort => 80 }, ];
