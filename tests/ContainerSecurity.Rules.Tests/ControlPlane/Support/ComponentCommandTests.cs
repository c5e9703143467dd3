using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.ApiServerProfiled>;
using VerifyEtcd = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.EtcdTakesAnyClient>;
using VerifyKubelet = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.KernelDefaultsNotProtected>;
using VerifyList = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.NodesNotRestricted>;

namespace ContainerSecurity.Rules.Tests.ControlPlane.Support;

/// <summary>How the command of a component is found and read, whatever the rule.</summary>
public class ComponentCommandTests
{
    [Theory]
    [InlineData("/usr/local/bin/kube-apiserver")]
    [InlineData("\"kube-apiserver\"")]
    public void Finds_the_component_by_the_last_part_of_the_path(string name) =>
        Verify.VerifyKubernetes(ComponentPod.With($"{{|CNS5221(Container 'component' runs kube-apiserver, without --profiling):{name}|}}", "--v=2"));

    [Theory]
    [InlineData("apiserver")]
    [InlineData("kube-apiserver")]
    public void Finds_the_component_in_hyperkube(string name) =>
        Verify.VerifyKubernetes(ComponentPod.With("/hyperkube", $"{{|CNS5221(Container 'component' runs kube-apiserver, without --profiling):{name}|}}", "--v=2"));

    [Fact]
    public void Looks_through_what_only_starts_the_component() =>
        Verify.VerifyKubernetes(ComponentPod.With("/go-runner", "--log-file=/var/log/api.log", "{|CNS5221(Container 'component' runs kube-apiserver, without --profiling):/usr/local/bin/kube-apiserver|}", "--v=2"));

    [Fact]
    public void Says_nothing_of_a_program_that_only_names_the_component() =>
        Verify.VerifyKubernetes(ComponentPod.With("pkill", "kube-apiserver"));

    [Fact]
    public void Reads_the_arguments_as_well() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: api
        spec:
          containers:
          - name: api
            image: registry.example/api:1
            command: [kube-apiserver]
            args: ["--v=2", {|CNS5221(Container 'api' runs kube-apiserver, with --profiling=true):"--profiling=true"|}]
        """);

    [Fact]
    public void Reads_a_shell_command() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: api
        spec:
          containers:
          - name: api
            image: registry.example/api:1
            command:
            - /bin/sh
            - -c
            - exec /usr/local/bin/kube-apiserver --v=2 {|CNS5221(Container 'api' runs kube-apiserver, with --profiling=true):--profiling=true|} 1>>/var/log/api.log 2>&1
        """);

    [Fact]
    public void Says_nothing_of_what_may_stand_in_a_variable() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: api
        spec:
          containers:
          - name: api
            image: registry.example/api:1
            command: [/bin/sh, -c, exec kube-apiserver --v=2 $FLAGS]
        """);

    [Fact]
    public void Says_nothing_of_what_may_stand_in_a_word_that_is_replaced() =>
        Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "$(FLAGS)"));

    [Fact]
    public void Takes_the_last_of_a_flag_given_twice() =>
        Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--profiling=true", "--profiling=false"));

    [Fact]
    public void Takes_an_underscore_for_a_dash() =>
        VerifyList.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--enable_admission_plugins=NodeRestriction"));

    [Fact]
    public void Takes_the_next_word_as_the_value() =>
        VerifyList.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--enable-admission-plugins", "NodeRestriction"));

    [Fact]
    public void Adds_the_values_of_a_list_up() =>
        VerifyList.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--enable-admission-plugins=NodeRestriction", "--enable-admission-plugins=PodSecurity"));

    [Fact]
    public void Does_not_take_the_beginning_of_a_flag_for_the_flag() =>
        Verify.VerifyKubernetes(ComponentPod.With("{|CNS5221(Container 'component' runs kube-apiserver, without --profiling):kube-apiserver|}", "--profiling-port=false"));

    [Fact]
    public void Says_nothing_missing_of_a_patch() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: api
        spec:
          containers:
          - name: api
            command: [kube-apiserver, "--v=2"]
        """);

    [Fact]
    public void Takes_etcd_variables_for_flags() => VerifyEtcd.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: etcd
        spec:
          containers:
          - name: etcd
            image: registry.example/etcd:3
            command: [etcd]
            env:
            - name: ETCD_CLIENT_CERT_AUTH
              value: "true"
        """);

    [Fact]
    public void Takes_one_dash_for_two() =>
        VerifyEtcd.VerifyKubernetes(ComponentPod.With("etcd", "-client-cert-auth"));

    [Fact]
    public void Says_nothing_missing_where_a_file_may_say_it() =>
        VerifyKubelet.VerifyKubernetes(ComponentPod.With("kubelet", "--config=/var/lib/kubelet/config.yaml"));

    [Fact]
    public void Says_nothing_of_a_container_without_a_command() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: api
        spec:
          containers:
          - name: api
            image: registry.k8s.io/kube-apiserver:v1.34.1
            args: ["--profiling=true"]
        """);

    [Fact]
    public void Reads_what_kubeadm_is_told_as_a_list() => Verify.VerifyKubernetes("""
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        apiServer:
          extraArgs:
          - name: profiling
            value: {|CNS5221(ClusterConfiguration sets up kube-apiserver, with --profiling=true):"true"|}
        """);

    [Fact]
    public void Reads_what_kubeadm_is_told_as_a_map() => VerifyEtcd.VerifyKubernetes("""
        apiVersion: kubeadm.k8s.io/v1beta3
        kind: ClusterConfiguration
        etcd:
          local:
            extraArgs:
              client-cert-auth: {|CNS5251(ClusterConfiguration sets up etcd, with --client-cert-auth=false):"false"|}
        """);

    [Fact]
    public void Says_nothing_missing_of_what_kubeadm_completes() => Verify.VerifyKubernetes("""
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        apiServer:
          extraArgs:
          - name: v
            value: "2"
        """);
}
