using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Pods.SensitiveHostPath>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Pods;

public class SensitiveHostPathTests
{
    [Fact]
    public void Reports_etc() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          volumes:
          - name: data
            hostPath:
              path: {|CNS2017(Pod/shop, /etc, holds its configuration and accounts):/etc|}
          containers:
          - name: web
            image: registry.example.com/app:1.2
            volumeMounts:
            - name: data
              mountPath: /data
        """);

    [Fact]
    public void Reports_a_path_below_and_a_slash_at_the_end() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          volumes:
          - name: data
            hostPath:
              path: {|CNS2017(Pod/shop, /var/lib/kubelet/pods/, holds its pods and their secrets):/var/lib/kubelet/pods/|}
          containers:
          - name: web
            image: registry.example.com/app:1.2
            volumeMounts:
            - name: data
              mountPath: /data
        """);

    [Fact]
    public void Reports_the_root() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          volumes:
          - name: data
            hostPath:
              path: {|CNS2017(Pod/shop, /, is all of it):/|}
          containers:
          - name: web
            image: registry.example.com/app:1.2
            volumeMounts:
            - name: data
              mountPath: /data
        """);

    [Fact]
    public void Lets_another_path_pass() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          volumes:
          - name: data
            hostPath:
              path: /srv/data
          containers:
          - name: web
            image: registry.example.com/app:1.2
            volumeMounts:
            - name: data
              mountPath: /data
        """);

    [Fact]
    public void Lets_the_time_zone_pass() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          volumes:
          - name: data
            hostPath:
              path: /etc/localtime
          containers:
          - name: web
            image: registry.example.com/app:1.2
            volumeMounts:
            - name: data
              mountPath: /data
        """);

    [Fact]
    public void Lets_a_name_that_only_begins_alike_pass() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          volumes:
          - name: data
            hostPath:
              path: /etcetera
          containers:
          - name: web
            image: registry.example.com/app:1.2
            volumeMounts:
            - name: data
              mountPath: /data
        """);

    [Fact]
    public void Leaves_runtime_sockets_to_their_own_rule() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          volumes:
          - name: data
            hostPath:
              path: /var/run/docker.sock
          containers:
          - name: web
            image: registry.example.com/app:1.2
            volumeMounts:
            - name: data
              mountPath: /data
        """);

    [Fact]
    public void Lets_directories_of_agents_below_run_pass() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          containers:
          - name: web
            image: registry.example.com/app:1.2
            volumeMounts:
            - name: agent
              mountPath: /agent
          volumes:
          - name: agent
            hostPath:
              path: /var/run/agent
        """);

    [Fact]
    public void Reports_run_by_either_name() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          containers:
          - name: web
            image: registry.example.com/app:1.2
            volumeMounts:
            - name: run
              mountPath: /host
            - name: bus
              mountPath: /bus
          volumes:
          - name: run
            hostPath:
              path: {|CNS2017(Pod/shop, /var/run/, holds its services' sockets):/var/run/|}
          - name: bus
            hostPath:
              path: {|CNS2017(Pod/shop, /var/run/dbus, holds the socket of its system bus):/var/run/dbus|}
        """);

    [Fact]
    public void Does_not_report_the_socket_of_a_runtime() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          volumes:
          - name: data
            hostPath:
              path: /var/run/docker.sock
          containers:
          - name: web
            image: registry.example.com/app:1.2
        """);

    [Fact]
    public void Does_not_report_a_value_that_is_not_known() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          volumes:
          - name: data
            hostPath:
              path: "${VALUE}"
          containers:
          - name: web
            image: registry.example.com/app:1.2
            volumeMounts:
            - name: data
              mountPath: /data
        """);
}
