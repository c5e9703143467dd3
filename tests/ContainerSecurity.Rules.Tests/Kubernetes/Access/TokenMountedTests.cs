using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Access.TokenMounted>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Access;

public class TokenMountedTests
{
    [Fact]
    public void Reports_unset_automounting() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: {|CNS5050(Pod/shop):shop|}
        spec:
          containers:
          - name: web
            image: registry.example.com/app:1.2
        """);

    [Fact]
    public void Reports_explicit_automounting() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          automountServiceAccountToken: {|CNS5050(Pod/shop):true|}
          containers:
          - name: web
            image: registry.example.com/app:1.2
        """);

    [Fact]
    public void Does_not_report_disabled_automounting() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          automountServiceAccountToken: false
          containers:
          - name: web
            image: registry.example.com/app:1.2
        """);

    [Fact]
    public void Does_not_report_when_service_account_disables_automounting() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          serviceAccountName: app
          containers:
          - name: web
            image: registry.example.com/app:1.2
        ---
        apiVersion: v1
        kind: ServiceAccount
        metadata:
          name: app
        automountServiceAccountToken: false
        """);

    [Fact]
    public void Does_not_report_container_groups() => Verify.VerifyContainerGroup("""
        apiVersion: "2023-05-01"
        name: group
        type: Microsoft.ContainerInstance/containerGroups
        properties:
          osType: Linux
          containers:
          - name: web
            properties:
              image: registry.example.com/app:1.2
              ports:
              - port: 80
        """);

    [Fact]
    public void Fixes_automounting() => Verify.VerifyFix(
        """
        apiVersion: v1
        kind: Pod
        metadata:
          name: {|CNS5050(Pod/shop):shop|}
        spec:
          containers:
          - name: web
            image: registry.example.com/app:1.2
          # nothing more
        """,
        """
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          containers:
          - name: web
            image: registry.example.com/app:1.2
          automountServiceAccountToken: false
          # nothing more
        """);

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
