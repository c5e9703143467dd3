using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Access.RoleApprovesCertificates>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Access;

public class RoleApprovesCertificatesTests
{
    [Fact]
    public void Reports_the_right() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRole
        metadata:
          name: app
        rules:
        - apiGroups: [certificates.k8s.io]
          resources: [{|CNS5013(ClusterRole/app, update, certificatesigningrequests/approval):certificatesigningrequests/approval|}]
          verbs: [update]
        """);

    [Fact]
    public void Reports_any_verb() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRole
        metadata:
          name: app
        rules:
        - apiGroups: [certificates.k8s.io]
          resources: [{|CNS5013(ClusterRole/app, *, certificatesigningrequests/approval):certificatesigningrequests/approval|}]
          verbs: ["*"]
        """);

    [Fact]
    public void Lets_another_verb_pass() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRole
        metadata:
          name: app
        rules:
        - apiGroups: [certificates.k8s.io]
          resources: [certificatesigningrequests/approval]
          verbs: [list]
        """);

    [Fact]
    public void Lets_another_group_pass() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRole
        metadata:
          name: app
        rules:
        - apiGroups: [example.com]
          resources: [certificatesigningrequests/approval]
          verbs: [update]
        """);

    [Fact]
    public void Lets_the_roles_of_the_cluster_itself_pass() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRole
        metadata:
          name: system:controller
        rules:
        - apiGroups: [certificates.k8s.io]
          resources: [certificatesigningrequests/approval]
          verbs: [update]
        """);
}
