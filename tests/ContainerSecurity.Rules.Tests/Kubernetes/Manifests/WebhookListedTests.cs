using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Manifests.WebhookListed>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Manifests;

public class WebhookListedTests
{
    [Fact]
    public void Reports_a_validating_webhook() => Verify.VerifyKubernetes(Manifest.Object(
        "admissionregistration.k8s.io/v1 ValidatingWebhookConfiguration",
        "{|CNS9048(ValidatingWebhookConfiguration/labels):labels|}",
        """
            webhooks:
            - name: labels.example.org
              failurePolicy: Fail
              clientConfig:
                service: { namespace: tools, name: labels }
              sideEffects: None
              admissionReviewVersions: [v1]
            """));

    [Fact]
    public void Reports_a_mutating_webhook() => Verify.VerifyKubernetes(Manifest.Object(
        "admissionregistration.k8s.io/v1 MutatingWebhookConfiguration",
        "{|CNS9048(MutatingWebhookConfiguration/labels):labels|}",
        """
            webhooks:
            - name: labels.example.org
              failurePolicy: Fail
              clientConfig:
                service: { namespace: tools, name: labels }
              sideEffects: None
              admissionReviewVersions: [v1]
            """));

    [Fact]
    public void Does_not_report_other_objects() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: labels
        """);
}
