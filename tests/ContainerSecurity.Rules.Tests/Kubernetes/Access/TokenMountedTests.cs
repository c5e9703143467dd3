using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Access.TokenMounted>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Access;

public class TokenMountedTests
{
    [Fact]
    public void Reports_unset_automounting() => Verify.VerifyKubernetes(PodText.With(name: "{|CNS5050(Pod/shop):shop|}"));

    [Fact]
    public void Reports_explicit_automounting() => Verify.VerifyKubernetes(PodText.With(pod: "automountServiceAccountToken: {|CNS5050(Pod/shop):true|}"));

    [Fact]
    public void Does_not_report_disabled_automounting() => Verify.VerifyKubernetes(PodText.With(pod: "automountServiceAccountToken: false"));

    [Fact]
    public void Does_not_report_when_service_account_disables_automounting() => Verify.VerifyKubernetes(Manifest.Of(
        PodText.With(pod: "serviceAccountName: app"),
        Manifest.Object("v1 ServiceAccount", "app", "automountServiceAccountToken: false")));

    [Fact]
    public void Does_not_report_container_groups() => Verify.VerifyContainerGroup(AciText.Group("""
        containers:
        - name: web
          properties:
            image: registry.example.com/app:1.2
            ports:
            - port: 80
        """));

    [Fact]
    public void Fixes_automounting() => Verify.VerifyFix(
        PodText.With(after: "# nothing more", name: "{|CNS5050(Pod/shop):shop|}"),
        PodText.With(after: """
        automountServiceAccountToken: false
        # nothing more
        """));

    [Fact]
    public void Does_not_report_patch() => Verify.VerifyKubernetes("""
        $patch: merge
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          containers:
          - name: web
            image: registry.example.com/app:1.2
        """);
}
