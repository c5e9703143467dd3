using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Access.MastersBound>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Access;

public class MastersBoundTests
{
    [Fact]
    public void Reports_group() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: RoleBinding
        metadata:
          name: app
          namespace: shop
        roleRef:
          apiGroup: rbac.authorization.k8s.io
          kind: Role
          name: app
        subjects:
        - kind: Group
          name: {|CNS5034(RoleBinding/app, system:masters):system:masters|}
          apiGroup: rbac.authorization.k8s.io
        """);

    [Fact]
    public void Does_not_report_other_groups() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: RoleBinding
        metadata:
          name: app
          namespace: shop
        roleRef:
          apiGroup: rbac.authorization.k8s.io
          kind: Role
          name: app
        subjects:
        - kind: Group
          name: operators
          apiGroup: rbac.authorization.k8s.io
        """);
}
