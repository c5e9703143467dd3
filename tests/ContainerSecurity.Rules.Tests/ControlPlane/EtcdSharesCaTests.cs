using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.EtcdSharesCa>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class EtcdSharesCaTests
{
    private static readonly string KubeApiserverPod = PodText.With(
        """
            command:
            - kube-apiserver
            - --client-ca-file=/etc/kubernetes/pki/ca.crt
            """,
        metadata: "namespace: kube-system",
        name: "kube-apiserver",
        containerName: "kube-apiserver",
        image: "registry.k8s.io/kube-apiserver:v1.34.1");

    [Fact]
    public void Reports_shared_ca() => Verify.VerifyKubernetes(Manifest.Of(
        PodText.With(
            """
                command:
                - etcd
                - {|CNS5256(etcd, /etc/kubernetes/pki/ca.crt):--trusted-ca-file=/etc/kubernetes/pki/ca.crt|}
                """,
            metadata: "namespace: kube-system",
            name: "etcd",
            containerName: "etcd",
            image: "registry.k8s.io/etcd:3.6.4-0"),
        KubeApiserverPod));

    [Fact]
    public void Does_not_report_separate_ca() => Verify.VerifyKubernetes(Manifest.Of(
        PodText.With(
            """
                command:
                - etcd
                - --trusted-ca-file=/etc/kubernetes/pki/etcd/ca.crt
                """,
            metadata: "namespace: kube-system",
            name: "etcd",
            containerName: "etcd",
            image: "registry.k8s.io/etcd:3.6.4-0"),
        KubeApiserverPod));

    [Fact]
    public void Does_not_report_unknown_value() => Verify.VerifyKubernetes(Manifest.Of(
        PodText.With(
            """
                command:
                - etcd
                - --trusted-ca-file=$(CA)
                """,
            metadata: "namespace: kube-system",
            name: "etcd",
            containerName: "etcd",
            image: "registry.k8s.io/etcd:3.6.4-0"),
        PodText.With(
            """
                command:
                - kube-apiserver
                - --client-ca-file=$(CA)
                """,
            metadata: "namespace: kube-system",
            name: "kube-apiserver",
            containerName: "kube-apiserver",
            image: "registry.k8s.io/kube-apiserver:v1.34.1")));

    [Fact]
    public void Does_not_report_empty_flags() => Verify.VerifyKubernetes(Manifest.Of(
        ComponentPod.With("etcd", "--trusted-ca-file="),
        ComponentPod.With("kube-apiserver", "--client-ca-file=")));
}
