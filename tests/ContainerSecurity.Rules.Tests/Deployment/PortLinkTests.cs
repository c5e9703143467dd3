using ContainerSecurity.Rules.Deployment;

namespace ContainerSecurity.Rules.Tests.Deployment;

public class PortNotInImageTests
{
    [Theory]
    [InlineData("FROM node:22\nEXPOSE 8080 9090-9095\n", "8080, 9090-9095")]
    [InlineData("FROM scratch\nEXPOSE 8080/tcp\n", "8080")]
    public void Reports_a_port_that_is_not_exposed(string dockerfile, string exposed) =>
        LinkedTest<PortNotInImage>.Verify(dockerfile, $"ports:\n- containerPort: {{|CNS4300(web, 80, \"{exposed}\"):80|}}\n- containerPort: 8080");

    [Theory]
    [InlineData("FROM scratch\nEXPOSE 79-81\n", "ports:\n- containerPort: 80")]
    [InlineData("FROM scratch\n", "ports:\n- containerPort: 80")]
    [InlineData("FROM scratch\nEXPOSE $PORT 8080\n", "ports:\n- containerPort: 8080")]
    [InlineData("FROM node:22\nEXPOSE $PORT 8080\n", "ports:\n- containerPort: 80")]
    [InlineData("FROM nginx:1\nEXPOSE 8080\n", "ports:\n- containerPort: 80")]
    [InlineData("FROM scratch\nEXPOSE 8080\n", "ports:\n- containerPort: 80\nenv:\n- name: PORT\n  value: \"80\"")]
    [InlineData("FROM scratch\nEXPOSE 8080\n", "ports:\n- containerPort: 80\nargs: [\"--listen=:80\"]")]
    [InlineData("FROM scratch\nEXPOSE 8080\n", "ports:\n- containerPort: 80\ncommand: [serve]")]
    public void Does_not_report_ports_that_are_or_may_be_exposed(string dockerfile, string container) => LinkedTest<PortNotInImage>.Verify(dockerfile, container);
}

public class ProbePortNotInImageTests
{
    private const string Probe = "livenessProbe:\n  tcpSocket:\n    port: ";

    [Fact]
    public void Reports_a_port_that_is_not_exposed() => LinkedTest<ProbePortNotInImage>.Verify("FROM node:22\nEXPOSE 8080\n", Probe + "{|CNS6300(web, 8081, 8080):8081|}");

    [Theory]
    [InlineData("8080", "8080")]
    [InlineData("8080", "http")]
    [InlineData("8080", "8081\nports:\n- containerPort: 8081")]
    [InlineData("$PORT", "8081")]
    public void Does_not_report_exposed_and_declared_ports(string exposed, string port) => LinkedTest<ProbePortNotInImage>.Verify($"FROM node:22\nEXPOSE {exposed}\n", Probe + port);
}

public class LowPortWithoutRootTests
{
    [Fact]
    public void Reports_the_declared_port() =>
        LinkedTest<LowPortWithoutRoot>.Verify("FROM scratch\nEXPOSE 80\nUSER 1000\n", "ports:\n- containerPort: {|CNS4301(web, 1000, 80):80|}");

    [Fact]
    public void Reports_the_image_without_a_declared_port() => LinkedTest<LowPortWithoutRoot>.VerifyManifest("FROM scratch\nEXPOSE 443\n", """
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          containers:
          - name: web
            image: {|CNS4301(web, 1000, 443):contoso.azurecr.io/shop:1|}
            securityContext:
              runAsUser: 1000

        """);

    [Theory]
    [InlineData("EXPOSE 80", "", "")]
    [InlineData("EXPOSE 8080\nUSER 1000", "", "")]
    [InlineData("EXPOSE 80\nUSER 1000", "securityContext:\n  runAsUser: 0", "")]
    [InlineData("EXPOSE 80\nUSER 1000", "securityContext:\n  capabilities:\n    add: [NET_BIND_SERVICE]", "")]
    [InlineData("EXPOSE 80\nUSER 1000", "", "securityContext:\n  sysctls:\n  - name: net.ipv4.ip_unprivileged_port_start\n    value: \"0\"")]
    [InlineData("EXPOSE 80\nUSER 1000", "command: [serve]", "")]
    public void Does_not_report_root_high_ports_and_unprivileged_low_ports(string dockerfile, string container, string pod) =>
        LinkedTest<LowPortWithoutRoot>.Verify($"FROM scratch\n{dockerfile}\n", container, pod);
}

public class BindCapabilityDroppedTests
{
    private const string Capabilities = "securityContext:\n  capabilities:\n    drop: [{0}]\n    add: [{1}]";

    [Theory]
    [InlineData("{|CNS2124(web, 80):ALL|}", "")]
    [InlineData("NET_RAW, {|CNS2124(web, 80):net_bind_service|}", "CHOWN")]
    public void Reports_the_dropped_capability(string drop, string add) =>
        LinkedTest<BindCapabilityDropped>.Verify("FROM scratch\nEXPOSE 80\n", Capabilities.Replace("{0}", drop, System.StringComparison.Ordinal).Replace("{1}", add, System.StringComparison.Ordinal));

    [Theory]
    [InlineData("EXPOSE 80", "ALL", "NET_BIND_SERVICE")]
    [InlineData("EXPOSE 80", "NET_RAW", "")]
    [InlineData("EXPOSE 8080", "ALL", "")]
    [InlineData("EXPOSE 80\nUSER 1000", "ALL", "")]
    public void Does_not_report_kept_capabilities_and_other_images(string dockerfile, string drop, string add) =>
        LinkedTest<BindCapabilityDropped>.Verify($"FROM scratch\n{dockerfile}\n", Capabilities.Replace("{0}", drop, System.StringComparison.Ordinal).Replace("{1}", add, System.StringComparison.Ordinal));
}

public class StartCapabilityDroppedTests
{
    private const string Capabilities = "securityContext:\n  capabilities:\n    drop: [{0}]\n    add: [{1}]";

    [Theory]
    [InlineData("FROM nginx:1.27\n", "{|CNS2125(web, \"CHOWN, SETGID, SETUID\", nginx):ALL|}", "NET_BIND_SERVICE")]
    [InlineData("FROM nginx:1.27\n", "{|CNS2125(web, SETUID, nginx):SETUID|}", "")]
    [InlineData("FROM debian:12\nUSER root\nENTRYPOINT [\"gosu\", \"app\", \"/app\"]\n", "{|CNS2125(web, \"SETGID, SETUID\", gosu):ALL|}", "")]
    public void Reports_the_missing_capabilities(string dockerfile, string drop, string add) =>
        LinkedTest<StartCapabilityDropped>.Verify(dockerfile, Format(drop, add));

    [Theory]
    [InlineData("FROM nginx:1.27\n", "ALL", "CHOWN, SETGID, SETUID")]
    [InlineData("FROM nginx:1.27\nUSER 101\n", "ALL", "")]
    [InlineData("FROM nginxinc/nginx-unprivileged:1.27\n", "ALL", "")]
    [InlineData("FROM node:22\nCMD [\"node\", \"a.js\"]\n", "ALL", "")]
    [InlineData("FROM nginx:1.27\n", "NET_RAW", "")]
    public void Does_not_report_kept_capabilities_and_other_images(string dockerfile, string drop, string add) => LinkedTest<StartCapabilityDropped>.Verify(dockerfile, Format(drop, add));

    private static string Format(string drop, string add) => Capabilities.Replace("{0}", drop, System.StringComparison.Ordinal).Replace("{1}", add, System.StringComparison.Ordinal);
}
