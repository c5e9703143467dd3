using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using System.Threading.Tasks;

namespace ContainerSecurity.Docker.Tests.Engines;

/// <summary>
/// A dockerd, a podman service and a registry of their own, in a folder under the temporary one, on sockets there and on the loopback address.
/// Where the programs are not there, or one does not come up, its tests are skipped and say why.
/// </summary>
public sealed class EngineFixture : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);
    private const int Terminate = 15;
    private readonly List<Process> _processes = [];
    private readonly Dictionary<string, string> _problems = [];
    private readonly string _folder = Directory.CreateTempSubdirectory("cs-engines-").FullName;
    private readonly int _registryPort = FreePort();
    private readonly int _tlsPort = FreePort();

    public string Registry => $"127.0.0.1:{_registryPort}";

    /// <summary>The address of an engine; skips the test where it is not there.</summary>
    public string Host(string engine)
    {
        Need(engine);
        return "unix://" + Socket(engine);
    }

    /// <summary>The folder with the certificates for <see cref="TlsHost"/>.</summary>
    public string Certificates => Path.Combine(_folder, "certificates");

    /// <summary>The address of dockerd over TLS; skips the test where it is not there.</summary>
    public string TlsHost()
    {
        Need("dockerd");
        return $"tcp://127.0.0.1:{_tlsPort}";
    }

    /// <summary>Skips the test where a program is not there.</summary>
    public void Need(string program) => Assert.SkipWhen(_problems.TryGetValue(program, out var problem), $"{program} is not there: {problem}");

    public async ValueTask InitializeAsync()
    {
        TestCertificates.Write(Directory.CreateDirectory(Certificates).FullName);
        var docker = new[]
        {
            "--iptables=false", "--ip6tables=false", "--bridge=none", "--storage-driver=vfs", "--data-root", Folder("docker/data"), "--exec-root", Folder("docker/exec"),
            "-H", "unix://" + Socket("dockerd"), "-H", $"tcp://127.0.0.1:{_tlsPort}", "--tlsverify",
            "--tlscacert", Path.Combine(Certificates, "ca.pem"), "--tlscert", Path.Combine(Certificates, "server.pem"), "--tlskey", Path.Combine(Certificates, "server-key.pem"), "--pidfile", Path.Combine(_folder, "docker/pid"),
        };
        var podman = new[]
        {
            "--root", Folder("podman/store"), "--runroot", Folder("podman/run"), "--storage-driver", "vfs", "--cgroup-manager", "cgroupfs", "--events-backend", "file",
            "system", "service", "--time=0", "unix://" + Socket("podman"),
        };
        File.WriteAllText(
            Path.Combine(_folder, "registry.yml"),
            $"version: 0.1\nstorage:\n  filesystem:\n    rootdirectory: {Folder("registry")}\nhttp:\n  addr: {Registry}\n");
        await Task.WhenAll(
            Start("dockerd", docker, () => Answers(Socket("dockerd"))),
            Start("podman", podman, () => Answers(Socket("podman"))),
            Start("docker-registry", ["serve", Path.Combine(_folder, "registry.yml")], Listens));
        if (!_problems.ContainsKey("docker-registry") && Find("skopeo") is null)
            _problems["docker-registry"] = "skopeo, which pushes to it, is not installed";
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var process in _processes)
        {
            // An engine ends its own helpers when it is asked to end.
            _ = Signal(process.Id, Terminate);
            using var timeout = new System.Threading.CancellationTokenSource(TimeSpan.FromSeconds(20));
            try
            {
                await process.WaitForExitAsync(timeout.Token);
            }
            catch (OperationCanceledException)
            {
                process.Kill(entireProcessTree: true);
            }

            process.Dispose();
        }

        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>Runs a program to its end.</summary>
    public static async Task Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true, RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        process.ExitCode.Should().Be(0, "{0} {1} says: {2} {3}", program, string.Join(' ', arguments), error, await output);
    }

    [DllImport("libc", EntryPoint = "kill")]
    private static extern int Signal(int process, int signal);

    private static string? Find(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Concat(["/usr/sbin", "/usr/bin"]).Select(p => Path.Combine(p, program)).FirstOrDefault(File.Exists);

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static bool Answers(string socket)
    {
        using var client = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        return Connects(() => client.Connect(new UnixDomainSocketEndPoint(socket)));
    }

    private static bool Connects(Action connect)
    {
        try
        {
            connect();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private bool Listens()
    {
        using var client = new TcpClient();
        return Connects(() => client.Connect(IPAddress.Loopback, _registryPort));
    }

    private string Socket(string engine) => Path.Combine(_folder, engine + ".sock");

    private string Folder(string name) => Directory.CreateDirectory(Path.Combine(_folder, name)).FullName;

    private async Task Start(string program, string[] arguments, Func<bool> isUp)
    {
        if (!OperatingSystem.IsLinux() || Environment.UserName != "root" || Find(program) is not { } path)
        {
            _problems[program] = "it is not installed, or the tests do not run as root";
            return;
        }

        var process = Process.Start(new ProcessStartInfo(path, arguments) { RedirectStandardError = true, RedirectStandardOutput = true })!;
        _processes.Add(process);
        var log = new System.Collections.Concurrent.ConcurrentQueue<string>();
        process.ErrorDataReceived += (_, line) => log.Enqueue(line.Data ?? "");
        process.OutputDataReceived += (_, line) => log.Enqueue(line.Data ?? "");
        process.BeginErrorReadLine();
        process.BeginOutputReadLine();
        var watch = Stopwatch.StartNew();
        while (!isUp())
        {
            if (process.HasExited || watch.Elapsed > Patience)
            {
                _problems[program] = "it does not come up: " + string.Join(" ", log.TakeLast(3));
                return;
            }

            await Task.Delay(50);
        }
    }
}
