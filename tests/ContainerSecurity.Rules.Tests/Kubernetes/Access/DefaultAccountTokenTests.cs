using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Access.DefaultAccountToken>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Access;

public class DefaultAccountTokenTests
{
    [Fact]
    public void Reports_an_account_that_says_nothing() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: ServiceAccount
        metadata:
          name: {|CNS5068(ServiceAccount/default):default|}
        """);

    [Fact]
    public void Reports_true() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: ServiceAccount
        metadata:
          name: default
        automountServiceAccountToken: {|CNS5068(ServiceAccount/default):true|}
        """);

    [Fact]
    public void Lets_false_pass() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: ServiceAccount
        metadata:
          name: default
        automountServiceAccountToken: false
        """);

    [Fact]
    public void Lets_other_accounts_pass() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: ServiceAccount
        metadata:
          name: shop
        """);

    [Fact]
    public void Turns_it_off() => Verify.VerifyFix(
        """
        apiVersion: v1
        kind: ServiceAccount
        metadata:
          name: {|CNS5068(ServiceAccount/default):default|}
        """,
        """
        apiVersion: v1
        kind: ServiceAccount
        metadata:
          name: default
        automountServiceAccountToken: false
        """);

    [Fact]
    public void Does_not_report_a_patch() => Verify.VerifyKubernetes("""
        $patch: merge
        apiVersion: v1
        kind: ServiceAccount
        metadata:
          name: default
        """);
}
