using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Access.DefaultAccountToken>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Access;

public class DefaultAccountTokenTests
{
    private static readonly string DefaultServiceAccount = Manifest.Object("v1 ServiceAccount", "default", "automountServiceAccountToken: false");

    [Fact]
    public void Reports_unset_automounting() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: ServiceAccount
        metadata:
          name: {|CNS5068(ServiceAccount/default):default|}
        """);

    [Fact]
    public void Reports_explicit_automounting() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: ServiceAccount
        metadata:
          name: default
        automountServiceAccountToken: {|CNS5068(ServiceAccount/default):true|}
        """);

    [Fact]
    public void Does_not_report_disabled_automounting() => Verify.VerifyKubernetes(DefaultServiceAccount);

    [Fact]
    public void Does_not_report_other_service_accounts() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: ServiceAccount
        metadata:
          name: shop
        """);

    [Fact]
    public void Fixes_automounting() => Verify.VerifyFix(
        """
        apiVersion: v1
        kind: ServiceAccount
        metadata:
          name: {|CNS5068(ServiceAccount/default):default|}
        """,
        DefaultServiceAccount);

    [Fact]
    public void Does_not_report_patch() => Verify.VerifyKubernetes("""
        $patch: merge
        apiVersion: v1
        kind: ServiceAccount
        metadata:
          name: default
        """);
}
