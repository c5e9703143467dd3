using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.NodeAuthorizationMissing>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class NodeAuthorizationMissingTests
{
    [Fact]
    public void Reports_insecure_value() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "{|CNS5208(Container 'component' runs kube-apiserver, with --authorization-mode=RBAC):--authorization-mode=RBAC|}"));

    [Fact]
    public void Reports_missing_flag() => Verify.VerifyKubernetes(ComponentPod.With("{|CNS5208(Container 'component' runs kube-apiserver, without --authorization-mode):kube-apiserver|}", "--v=2"));

    [Fact]
    public void Does_not_report_secure_value() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--authorization-mode=Node,RBAC"));

    [Fact]
    public void Does_not_report_unknown_value() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--authorization-mode=$(VALUE)"));

    [Fact]
    public void Ignores_other_components() => Verify.VerifyKubernetes(ComponentPod.With("kube-proxy", "--authorization-mode=RBAC"));
}
