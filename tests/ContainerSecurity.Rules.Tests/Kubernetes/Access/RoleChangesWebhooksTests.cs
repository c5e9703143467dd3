using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Access.RoleChangesWebhooks>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Access;

public class RoleChangesWebhooksTests
{
    [Fact]
    public void Reports_permission() => Verify.VerifyKubernetes(RbacText.ClusterRole("""
        - apiGroups: [admissionregistration.k8s.io]
          resources: [{|CNS5012(ClusterRole/app, update, mutatingwebhookconfigurations):mutatingwebhookconfigurations|}]
          verbs: [update]
        """));

    [Fact]
    public void Reports_wildcard_verb() => Verify.VerifyKubernetes(RbacText.ClusterRole("""
        - apiGroups: [admissionregistration.k8s.io]
          resources: [{|CNS5012(ClusterRole/app, *, mutatingwebhookconfigurations):mutatingwebhookconfigurations|}]
          verbs: ["*"]
        """));

    [Fact]
    public void Does_not_report_other_verb() => Verify.VerifyKubernetes(RbacText.ClusterRole("""
        - apiGroups: [admissionregistration.k8s.io]
          resources: [mutatingwebhookconfigurations]
          verbs: [list]
        """));

    [Fact]
    public void Does_not_report_other_api_group() => Verify.VerifyKubernetes(RbacText.ClusterRole("""
        - apiGroups: [example.com]
          resources: [mutatingwebhookconfigurations]
          verbs: [update]
        """));

    [Fact]
    public void Does_not_report_built_in_roles() => Verify.VerifyKubernetes(RbacText.ClusterRole(
        """
            - apiGroups: [admissionregistration.k8s.io]
              resources: [mutatingwebhookconfigurations]
              verbs: [update]
            """,
        name: "system:controller"));
}
