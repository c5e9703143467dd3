using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Access.RoleApprovesCertificates>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Access;

public class RoleApprovesCertificatesTests
{
    [Fact]
    public void Reports_permission() => Verify.VerifyKubernetes(RbacText.ClusterRole("""
        - apiGroups: [certificates.k8s.io]
          resources: [{|CNS5013(ClusterRole/app, update, certificatesigningrequests/approval):certificatesigningrequests/approval|}]
          verbs: [update]
        """));

    [Fact]
    public void Reports_wildcard_verb() => Verify.VerifyKubernetes(RbacText.ClusterRole("""
        - apiGroups: [certificates.k8s.io]
          resources: [{|CNS5013(ClusterRole/app, *, certificatesigningrequests/approval):certificatesigningrequests/approval|}]
          verbs: ["*"]
        """));

    [Fact]
    public void Does_not_report_other_verb() => Verify.VerifyKubernetes(RbacText.ClusterRole("""
        - apiGroups: [certificates.k8s.io]
          resources: [certificatesigningrequests/approval]
          verbs: [list]
        """));

    [Fact]
    public void Does_not_report_other_api_group() => Verify.VerifyKubernetes(RbacText.ClusterRole("""
        - apiGroups: [example.com]
          resources: [certificatesigningrequests/approval]
          verbs: [update]
        """));

    [Fact]
    public void Does_not_report_built_in_roles() => Verify.VerifyKubernetes(RbacText.ClusterRole(
        """
            - apiGroups: [certificates.k8s.io]
              resources: [certificatesigningrequests/approval]
              verbs: [update]
            """,
        name: "system:controller"));
}
