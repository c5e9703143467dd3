using ContainerSecurity.Rules.Deployment;

namespace ContainerSecurity.Rules.Tests.Deployment;

public class ImageVolumeNotMountedTests
{
    private const string ReadOnly = "securityContext:\n  readOnlyRootFilesystem: ";

    [Fact]
    public void Reports_unmounted_volumes() =>
        LinkedTest<ImageVolumeNotMounted>.Verify("FROM scratch\nVOLUME /data /var/log/app/\n", ReadOnly + "{|CNS2122(web, /data):{|CNS2122(web, /var/log/app/):true|}|}");

    [Theory]
    [InlineData("/data", "/data", "true")]
    [InlineData("/data/db", "/data/", "true")]
    [InlineData("/var/run/app", "/run", "true")]
    [InlineData("$DIR", "/x", "true")]
    [InlineData("/data", "/x", "false")]
    public void Does_not_report_mounted_volumes(string volume, string mount, string isReadOnly) =>
        LinkedTest<ImageVolumeNotMounted>.Verify($"FROM debian:12\nVOLUME {volume}\n", ReadOnly + isReadOnly + $"\nvolumeMounts:\n- name: d\n  mountPath: {mount}", "volumes:\n- name: d\n  emptyDir: {}");

    [Fact]
    public void Reports_a_volume_with_a_mount_below_it() => LinkedTest<ImageVolumeNotMounted>.Verify(
        "FROM debian:12\nVOLUME /data\n", ReadOnly + "{|CNS2122(web, /data):true|}\nvolumeMounts:\n- name: d\n  mountPath: /data/db", "volumes:\n- name: d\n  emptyDir: {}");
}

public class ReadOnlyWithoutScratchTests
{
    private const string ReadOnly = "securityContext:\n  readOnlyRootFilesystem: ";
    private const string Volumes = "volumes:\n- name: d\n  emptyDir: {}\n- name: e\n  emptyDir: {}";

    [Fact]
    public void Reports_each_path_that_nginx_writes() => LinkedTest<ReadOnlyWithoutScratch>.Verify(
        "FROM nginx:1.27\nCOPY site /usr/share/nginx/html\n", ReadOnly + "{|CNS2123(web, nginx, /var/cache/nginx):{|CNS2123(web, nginx, /var/run):true|}|}");

    [Theory]
    [InlineData("FROM nginx:1.27\nCOPY a.conf /etc/nginx/conf.d/\nCMD [\"nginx\", \"-g\", \"daemon off;\"]\n")]
    [InlineData("FROM nginx:1.27\nVOLUME /var/run\n")]
    public void Reports_the_remaining_path(string dockerfile) =>
        LinkedTest<ReadOnlyWithoutScratch>.Verify(dockerfile, ReadOnly + "{|CNS2123(web, nginx, /var/cache/nginx):true|}\nvolumeMounts:\n- name: d\n  mountPath: " + (dockerfile.Contains("VOLUME") ? "/tmp" : "/run"), Volumes);

    [Theory]
    [InlineData("FROM nginx:1.27\n", "true\nvolumeMounts:\n- name: d\n  mountPath: /var/cache/nginx\n- name: e\n  mountPath: /var/run")]
    [InlineData("FROM nginx:1.27\n", "true\nvolumeMounts:\n- name: d\n  mountPath: /var/cache/nginx/client_temp\n- name: e\n  mountPath: /run/nginx")]
    [InlineData("FROM nginx:1.27\nCOPY nginx.conf /etc/nginx/nginx.conf\n", "true")]
    [InlineData("FROM nginx:1.27\nRUN sed -i s,/var/run,/tmp, /etc/nginx/nginx.conf\n", "true")]
    [InlineData("FROM nginx:1.27\nENTRYPOINT [\"/app\"]\n", "true")]
    [InlineData("FROM contoso.azurecr.io/nginx:1.27\n", "true")]
    [InlineData("FROM node:22\n", "true")]
    [InlineData("FROM nginx:1.27\n", "false")]
    [InlineData("FROM nginx:1.27\n", "true\ncommand: [\"sleep\"]")]
    public void Does_not_report_writable_paths_and_other_programs(string dockerfile, string container) => LinkedTest<ReadOnlyWithoutScratch>.Verify(dockerfile, ReadOnly + container, Volumes);
}

public class EntrypointReplacedByShellTests
{
    private const string Dockerfile = "FROM debian:12\nENTRYPOINT [\"/usr/bin/shop\", \"--serve\"]\n";

    [Theory]
    [InlineData("command: [{|CNS2126(web, /usr/bin/shop):sh|}, -c, \"node /srv/server.js\"]")]
    [InlineData("command: [{|CNS2126(web, /usr/bin/shop):/bin/bash|}, -ec]\nargs: [\"sleep 1\"]")]
    public void Reports_a_shell(string container) => LinkedTest<EntrypointReplacedByShell>.Verify(Dockerfile, container);

    [Theory]
    [InlineData(Dockerfile, "command: [sh, -c, \"sleep 1; exec shop\"]")]
    [InlineData(Dockerfile, "command: [sh, /init.sh]")]
    [InlineData(Dockerfile, "command: [/usr/bin/shop]")]
    [InlineData(Dockerfile, "args: [sh, -c, x]")]
    [InlineData("FROM debian:12\nENTRYPOINT /usr/bin/shop\n", "command: [sh, -c, x]")]
    [InlineData("FROM debian:12\nENTRYPOINT [\"/bin/sh\", \"/start.sh\"]\n", "command: [sh, -c, x]")]
    [InlineData("FROM debian:12\nCMD [\"/usr/bin/shop\"]\n", "command: [sh, -c, x]")]
    public void Does_not_report_other_commands_and_entry_points(string dockerfile, string container) => LinkedTest<EntrypointReplacedByShell>.Verify(dockerfile, container);
}

public class HealthcheckIgnoredTests
{
    private const string Dockerfile = "FROM debian:12\nHEALTHCHECK CMD curl -f http://localhost/\n";

    [Fact]
    public void Reports_a_container_without_probes() => LinkedTest<HealthcheckIgnored>.VerifyManifest(Dockerfile, Manifest("{|CNS6301(web):web|}", ""));

    [Theory]
    [InlineData(Dockerfile, "\n    livenessProbe:\n      tcpSocket:\n        port: 80")]
    [InlineData(Dockerfile, "\n    readinessProbe:\n      tcpSocket:\n        port: 80")]
    [InlineData(Dockerfile, "\n    startupProbe:\n      tcpSocket:\n        port: 80")]
    [InlineData(Dockerfile, "\n  restartPolicy: Never")]
    [InlineData("FROM debian:12\n", "")]
    [InlineData("FROM debian:12\nHEALTHCHECK NONE\n", "")]
    public void Does_not_report_probes_and_images_without_a_health_check(string dockerfile, string probe) => LinkedTest<HealthcheckIgnored>.VerifyManifest(dockerfile, Manifest("web", probe));

    private static string Manifest(string name, string probe) =>
        $"apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  containers:\n  - name: {name}\n    image: contoso.azurecr.io/shop{probe}\n";
}
