using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.ApiServerProfiled>;
using VerifyEtcd = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.EtcdTakesAnyClient>;
using VerifyKubelet = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.KernelDefaultsNotProtected>;
using VerifyList = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.NodesNotRestricted>;

namespace ContainerSecurity.Rules.Tests.ControlPlane.Support;

/// <summary>Tests how rules find the command of a component and read its flags.</summary>
public class ComponentCommandTests
{
    [Theory]
    [InlineData("/usr/local/bin/kube-apiserver")]
    [InlineData("\"kube-apiserver\"")]
    public void Reports_component_found_by_last_path_segment(string name) =>
        Verify.VerifyKubernetes(ComponentPod.With($"{{|CNS5221(Container 'component' runs kube-apiserver, without --profiling):{name}|}}", "--v=2"));

    [Theory]
    [InlineData("apiserver")]
    [InlineData("kube-apiserver")]
    public void Reports_component_in_hyperkube(string name) =>
        Verify.VerifyKubernetes(ComponentPod.With("/hyperkube", $"{{|CNS5221(Container 'component' runs kube-apiserver, without --profiling):{name}|}}", "--v=2"));

    [Fact]
    public void Reports_component_behind_wrapper() =>
        Verify.VerifyKubernetes(ComponentPod.With("/go-runner", "--log-file=/var/log/api.log", "{|CNS5221(Container 'component' runs kube-apiserver, without --profiling):/usr/local/bin/kube-apiserver|}", "--v=2"));

    [Fact]
    public void Ignores_program_that_only_names_the_component() =>
        Verify.VerifyKubernetes(ComponentPod.With("pkill", "kube-apiserver"));

    [Fact]
    public void Reports_flag_in_args() => Verify.VerifyKubernetes(PodText.With(
        """
            command: [kube-apiserver]
            args: ["--v=2", {|CNS5221(Container 'api' runs kube-apiserver, with --profiling=true):"--profiling=true"|}]
            """,
        name: "api",
        containerName: "api",
        image: "registry.example/api:1"));

    [Fact]
    public void Reports_flag_in_shell_command() => Verify.VerifyKubernetes(PodText.With(
        """
            command:
            - /bin/sh
            - -c
            - exec /usr/local/bin/kube-apiserver --v=2 {|CNS5221(Container 'api' runs kube-apiserver, with --profiling=true):--profiling=true|} 1>>/var/log/api.log 2>&1
            """,
        name: "api",
        containerName: "api",
        image: "registry.example/api:1"));

    [Fact]
    public void Does_not_report_flag_that_a_shell_variable_may_set() => Verify.VerifyKubernetes(PodText.With(
        "command: [/bin/sh, -c, exec kube-apiserver --v=2 $FLAGS]",
        name: "api",
        containerName: "api",
        image: "registry.example/api:1"));

    [Fact]
    public void Does_not_report_flag_that_an_expansion_may_set() =>
        Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "$(FLAGS)"));

    [Fact]
    public void Does_not_report_flag_that_a_later_one_overrides() =>
        Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--profiling=true", "--profiling=false"));

    [Fact]
    public void Does_not_report_flag_with_underscores() =>
        VerifyList.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--enable_admission_plugins=NodeRestriction"));

    [Fact]
    public void Does_not_report_value_in_the_next_word() =>
        VerifyList.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--enable-admission-plugins", "NodeRestriction"));

    [Fact]
    public void Does_not_report_list_item_in_another_use_of_the_flag() =>
        VerifyList.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--enable-admission-plugins=NodeRestriction", "--enable-admission-plugins=PodSecurity"));

    [Fact]
    public void Reports_missing_flag_next_to_flag_with_the_same_prefix() =>
        Verify.VerifyKubernetes(ComponentPod.With("{|CNS5221(Container 'component' runs kube-apiserver, without --profiling):kube-apiserver|}", "--profiling-port=false"));

    [Fact]
    public void Does_not_report_missing_flag_in_patch() => Verify.VerifyKubernetes(Manifest.Spec("v1 Pod", "api", """
        containers:
        - name: api
          command: [kube-apiserver, "--v=2"]
        """));

    [Fact]
    public void Does_not_report_flag_set_by_etcd_variable() => VerifyEtcd.VerifyKubernetes(PodText.With(
        """
            command: [etcd]
            env:
            - name: ETCD_CLIENT_CERT_AUTH
              value: "true"
            """,
        name: "etcd",
        containerName: "etcd",
        image: "registry.example/etcd:3"));

    [Fact]
    public void Does_not_report_etcd_flag_with_one_dash() =>
        VerifyEtcd.VerifyKubernetes(ComponentPod.With("etcd", "-client-cert-auth"));

    [Fact]
    public void Does_not_report_missing_flag_with_configuration_file() =>
        VerifyKubelet.VerifyKubernetes(ComponentPod.With("kubelet", "--config=/var/lib/kubelet/config.yaml"));

    [Fact]
    public void Ignores_container_without_command() => Verify.VerifyKubernetes(PodText.With(
        """
            args: ["--profiling=true"]
            """,
        name: "api",
        containerName: "api",
        image: "registry.k8s.io/kube-apiserver:v1.34.1"));

    [Fact]
    public void Reports_kubeadm_flag_in_list() => Verify.VerifyKubernetes("""
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        apiServer:
          extraArgs:
          - name: profiling
            value: {|CNS5221(ClusterConfiguration configures kube-apiserver, with --profiling=true):"true"|}
        """);

    [Fact]
    public void Reports_kubeadm_flag_in_map() => VerifyEtcd.VerifyKubernetes("""
        apiVersion: kubeadm.k8s.io/v1beta3
        kind: ClusterConfiguration
        etcd:
          local:
            extraArgs:
              client-cert-auth: {|CNS5251(ClusterConfiguration configures etcd, with --client-cert-auth=false):"false"|}
        """);

    [Fact]
    public void Does_not_report_flag_missing_from_kubeadm_configuration() => Verify.VerifyKubernetes("""
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        apiServer:
          extraArgs:
          - name: v
            value: "2"
        """);
}
