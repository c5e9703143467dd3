using System.Text.Json.Nodes;

namespace ContainerSecurity.Docker.Tests;

/// <summary>Images with faults that several tests look for.</summary>
internal static class Samples
{
    // Made for these tests; it opens nothing.
    public const string PrivateKey =
        """
        -----BEGIN PRIVATE KEY-----
        MC4CAQAwBQYDK2VwBCIEIBcCwqaq4mXDXlRCpM9qVh7nHmYxvKZAp8cA3T4xkHcB
        MC4CAQAwBQYDK2VwBCIEIBcCwqaq4mXDXlRCpM9qVh7nHmYxvKZAp8cA3T4xkHcB
        -----END PRIVATE KEY-----
        """;

    /// <summary>An image that runs as root, with a key, a setuid program and more.</summary>
    public static TestImage Faulty(string name = "team/api:1.0", string packing = "gzip") => new TestImage
    {
        Name = name,
        Packing = packing,
        Config = new JsonObject
        {
            ["Env"] = new JsonArray("PATH=/usr/bin", "GITHUB_TOKEN=ghp_" + "a8Fj3kQ9zLw2Xc7Vb1Nm5Rt0Yp4Sd6GhEuKo"),
            ["ExposedPorts"] = new JsonObject { ["22/tcp"] = new JsonObject() },
            ["Cmd"] = new JsonArray("/app/run"),
            ["Labels"] = new JsonObject { ["org.opencontainers.image.base.name"] = "docker.io/library/debian:latest" },
        },
    }
        .Layer(new TarBuilder().Directory("etc/").File("etc/os-release", "ID=debian\nVERSION_ID=\"9\"\n").File("usr/bin/su", "x", 0x9ED), "# debian.sh")
        .Layer(new TarBuilder().Directory("app/", 0x1FF).File("app/run", "x", 0x9ED).File("root/.ssh/id_rsa", PrivateKey, 0x180), "COPY . / # buildkit")
        .Layer(new TarBuilder().File("root/.ssh/.wh.id_rsa", ""), "RUN |1 NPM_TOKEN=npm_" + "a8Fj3kQ9zLw2Xc7Vb1Nm5Rt0Yp4Sd6GhEuKo /bin/sh -c rm /root/.ssh/id_rsa # buildkit")
        .Line("CMD [\"/app/run\"]");
}
