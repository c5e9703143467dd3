using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Access.TokenMountedByHand>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Access;

public class TokenMountedByHandTests
{
    [Fact]
    public void Reports_mount_at_token_path() => Verify.VerifyKubernetes(PodText.With("""
        volumeMounts:
        - name: token
          mountPath: {|CNS5075(web):/var/run/secrets/kubernetes.io/serviceaccount|}
          readOnly: true
        """));

    [Fact]
    public void Does_not_report_other_path() => Verify.VerifyKubernetes(PodText.With("""
        volumeMounts:
        - name: token
          mountPath: /var/run/secrets/tokens
          readOnly: true
        """));

    [Fact]
    public void Does_not_report_pod_without_automounting() => Verify.VerifyKubernetes(PodText.With(
        """
            volumeMounts:
            - name: token
              mountPath: /var/run/secrets/kubernetes.io/serviceaccount
            """,
        pod: "automountServiceAccountToken: false"));
}
