
’
a/v1/a.protoa"K
In
a (	:q"Ra
g (
2.a.In.GRg
G
n (:-3Rn*dÈ2
S
Get.a.In.a.In:
f.a.Ind (:nanRf