using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.EtcdSharesCa>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class EtcdSharesCaTests
{
    [Fact]
    public void Reports_shared_ca() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: etcd
          namespace: kube-system
        spec:
          containers:
          - name: etcd
            image: registry.k8s.io/etcd:3.6.4-0
            command:
            - etcd
            - {|CNS5256(etcd, /etc/kubernetes/pki/ca.crt):--trusted-ca-file=/etc/kubernetes/pki/ca.crt|}
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: kube-apiserver
          namespace: kube-system
        spec:
          containers:
          - name: kube-apiserver
            image: registry.k8s.io/kube-apiserver:v1.34.1
            command:
            - kube-apiserver
            - --client-ca-file=/etc/kubernetes/pki/ca.crt
        """);

    [Fact]
    public void Does_not_report_separate_ca() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: etcd
          namespace: kube-system
        spec:
          containers:
          - name: etcd
            image: registry.k8s.io/etcd:3.6.4-0
            command:
            - etcd
            - --trusted-ca-file=/etc/kubernetes/pki/etcd/ca.crt
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: kube-apiserver
          namespace: kube-system
        spec:
          containers:
          - name: kube-apiserver
            image: registry.k8s.io/kube-apiserver:v1.34.1
            command:
            - kube-apiserver
            - --client-ca-file=/etc/kubernetes/pki/ca.crt
        """);

    [Fact]
    public void Does_not_report_unknown_value() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: etcd
          namespace: kube-system
        spec:
          containers:
          - name: etcd
            image: registry.k8s.io/etcd:3.6.4-0
            command:
            - etcd
            - --trusted-ca-file=$(CA)
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: kube-apiserver
          namespace: kube-system
        spec:
          containers:
          - name: kube-apiserver
            image: registry.k8s.io/kube-apiserver:v1.34.1
            command:
            - kube-apiserver
            - --client-ca-file=$(CA)
        """);
}
