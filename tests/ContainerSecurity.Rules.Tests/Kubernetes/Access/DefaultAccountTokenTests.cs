using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Access.DefaultAccountToken>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Access;

public class DefaultAccountTokenTests
{
    [Fact]
    public void Reports_an_account_that_says_nothing() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: ServiceAccount
        metadata:
          name: [|default|]
        """);

    [Fact]
    public void Reports_true() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: ServiceAccount
        metadata:
          name: default
        automountServiceAccountToken: [|true|]
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
          name: [|default|]
        """,
        """
        apiVersion: v1
        kind: ServiceAccount
        metadata:
          name: default
        automountServiceAccountToken: false
        """);
}
